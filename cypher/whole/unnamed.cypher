/*
A page of those whom sources do not name, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@mode read
@bound $limit
*/
MATCH (n:AnonymousSource) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS props
ORDER BY id
