/*
A page of statements with all that is asked of each, where looking along an index stopped, and the version of the graph.
@takes page - the statements of the page
@takes calls - what is read below each
@takes columns
@takes reached - the statement at which looking ends
@takes stoppedAt
@takes count - how many there are in all
@takes total
@returns rows list - the columns of each
@returns stoppedAt string?
@returns total integer?
@returns version integer
@mode read
@bound a page of rows; as many looked at as the budget says, or what the start finds
*/
CALL () {
  #page
  #calls
  RETURN collect([#columns]) AS rows
}
#reached
#count
CALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN rows, #stoppedAt AS stoppedAt, #total AS total, version
