/*
A page of entities with all that is asked of each, and the version of the graph when that was read.
@takes page - the entities of the page, each with its key, and how many there are in all
@takes calls - what is read below each
@takes columns
@returns rows list - the key, the total and the columns of each
@returns version integer
@mode read
@bound a page of rows; an index is walked, or all that the start finds are looked at
*/
CALL () {
  #page
}
#calls
WITH collect([key, total, #columns]) AS rows
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, version
