/*
Whatever some ids are of, with all that is asked of it, and the version of the graph when that was read.
@param ids strings
@takes branches - one for each class
@returns rows list - id, class and columns of each
@returns version integer
@mode read
@bound size of $ids, and what is asked of each
*/
UNWIND $ids AS wanted
CALL (wanted) {
  #branches
}
WITH collect([wanted, class, columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
