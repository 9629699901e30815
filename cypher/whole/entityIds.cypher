/*
A page of the ids of entities, in their order.
@param after string - the last one seen
@param limit integer
@returns id string
@mode read
@bound $limit
*/
MATCH (n:Entity) WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
