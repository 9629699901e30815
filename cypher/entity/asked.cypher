/*
Entities by id with all that is asked of each, and the version of the graph when that was read.
@param ids strings
@takes entity
@takes seen - whether a view knows it
@takes calls - what is read below each
@takes columns
@takes label - of entities that a view may see
@returns rows list - the columns of each
@returns version integer
@mode read
@bound size of $ids, and what is asked of each
*/
UNWIND $ids AS wanted
MATCH (#entity:#label {id: wanted}) WHERE #seen
#calls
WITH collect([#columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
