/*
A page of the nodes of a label, in the order of what each has for itself.
@param after string - the last one seen
@param limit integer
@takes label
@takes key - of the node n
@takes edges - of the node n
@returns id string
@returns node map - labels, props, edges
@mode read
@bound $limit and their edges
*/
MATCH (n:#label) WHERE #key > $after
WITH n ORDER BY #key LIMIT $limit
RETURN #key AS id, {labels: labels(n), props: properties(n), edges: #edges} AS node
ORDER BY id
