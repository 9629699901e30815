/*
The number of the last change: the version of the graph.
@returns version integer
@mode read
@bound one row
*/
MATCH (c:Counter {id: 'changes'}) RETURN c.n AS version
