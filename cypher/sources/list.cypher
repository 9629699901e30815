/*
A page of sources, how many there are in all, and the version of the graph when that was read.
@takes page - the rows of the page; empty when none is asked for
@takes rows
@takes count - how many there are in all; empty when that is not asked for
@takes total
@returns rows list - the key and the columns of each
@returns total integer?
@returns version integer
@mode read
@bound a page of rows; all sources are looked at, and all that cites them when they are ordered by that
*/
#page
#count
OPTIONAL MATCH (c:Counter {id: 'changes'})
RETURN #rows AS rows, #total AS total, coalesce(c.n, 0) AS version
