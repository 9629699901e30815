/*
A page of entities in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@mode read
@bound $limit
*/
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, properties(e) AS props
ORDER BY id
