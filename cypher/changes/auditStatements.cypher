/*
A page of the statements with what follows from their fields, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@returns about strings - the ids of the facts, as they are recorded now, and of the entities that its edges lead to
@mode read
@bound $limit
*/
MATCH (s:Statement) WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, properties(s) AS props, COLLECT {
  MATCH (s)-[:ABOUT]->(about)
  RETURN CASE WHEN about:Fact THEN coalesce(about.current, 'what was recorded of ' + about.id) ELSE about.id END
} AS about
ORDER BY id
