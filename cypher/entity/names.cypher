/*
The further names of an entity in the order in which they were given.
@takes entity
@takes list
@takes seen - whether a view knows `name`
@takes label - of names that a view may see
@piece
*/
CALL (#entity) {
  OPTIONAL MATCH (#entity)-[:NAMED]->(name:#label) WHERE #seen
  OPTIONAL MATCH (name)-[:CITES]->(source:Source|FormerSource)
  WITH name, source ORDER BY name.order, name.text
  RETURN collect(CASE WHEN name IS NOT NULL THEN [name.text, name.lang, name.usage, source.id] END) AS #list
}
