/*
What hangs on owners of one class, with all that is asked of it, and the version of the graph when that was read.
@param ids strings - of the owners
@takes owner
@takes label - the class of the owners
@takes calls - what is read below each
@takes columns
@returns rows list - the id of each owner and its columns
@returns version integer
@mode read
@bound size of $ids, and a page of each; all that hangs on the owners is looked at
*/
UNWIND $ids AS wanted
MATCH (#owner:#label {id: wanted})
#calls
WITH collect([wanted, #columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
