/*
The further names of entities, in the order in which they were given.
@param ids strings
@returns id string
@returns text string
@returns lang string?
@returns usage string
@returns sourceId string?
@mode read
@bound the names of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[:NAMED]->(n:Name)
OPTIONAL MATCH (n)-[:CITES]->(s:Source)
RETURN e.id AS id, n.text AS text, n.lang AS lang, n.usage AS usage, s.id AS sourceId
ORDER BY n.order, n.text
