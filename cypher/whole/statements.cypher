/*
A page of statements, with what they cite and who says so, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@returns source string?
@returns sayer string?
@mode read
@bound $limit
*/
MATCH (n:Statement) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS props, head(COLLECT { MATCH (n)-[:CITES]->(s:Source) RETURN s.id }) AS source,
  head(COLLECT { MATCH (n)-[:SAID_BY]->(who) RETURN who.id }) AS sayer
ORDER BY id
