/*
A page of the entities with what they hold of their names, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns names strings
@returns props map
@mode read
@bound $limit
*/
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, [e.name] + COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names, properties(e) AS props
ORDER BY id
