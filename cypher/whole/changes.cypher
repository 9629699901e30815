/*
A page of changes in their order.
@param after integer - the number of the last one seen
@param limit integer
@returns seq integer
@returns props map
@mode read
@bound $limit
*/
MATCH (n:Change) WHERE n.seq > $after
RETURN n.seq AS seq, properties(n) AS props ORDER BY seq LIMIT $limit
