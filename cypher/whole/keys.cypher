/*
A page of the keys of writes, in their order.
@param after string - the last one seen
@param limit integer
@returns id string
@returns props map
@mode read
@bound $limit
*/
MATCH (n:WriteKey) WHERE n.key > $after
RETURN n.key AS id, properties(n) AS props ORDER BY id LIMIT $limit
