/*
How many statements cite each of some sources, and the version of the graph when that was read.
@param ids strings
@takes source
@takes cited
@returns rows list - the id of each and how many
@returns version integer
@mode read
@bound size of $ids; all that cites them is looked at
*/
UNWIND $ids AS wanted
MATCH (#source:Source {id: wanted})
WITH collect([wanted, #cited]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
