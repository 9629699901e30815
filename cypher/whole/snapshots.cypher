/*
A page of the snapshots, in the order of their names.
@param after string - the last one seen
@param limit integer
@returns id string
@returns props map
@mode read
@bound $limit
*/
MATCH (n:Snapshot) WHERE n.name > $after
RETURN n.name AS id, properties(n) AS props ORDER BY id LIMIT $limit
