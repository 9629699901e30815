/*
A page of the ids of facts that stand, in their order.
@param after string - the last one seen
@param limit integer
@returns id string
@mode read
@bound $limit, and what does not stand between them
*/
MATCH (f:Fact) WHERE f.current > $after AND f.status = 'STANDS'
RETURN f.current AS id ORDER BY id LIMIT $limit
