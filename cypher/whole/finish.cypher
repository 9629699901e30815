/*
Ends the loading of a whole graph: the counter tells its last change.
@param seq integer
@returns count integer
@mode write
@bound one row
*/
MATCH (l:Loading) DELETE l
MERGE (c:Counter {id: 'changes'}) SET c.n = $seq
RETURN count(c) AS count
