/*
Records sources anew that were withdrawn with their import.
@param rows rows - properties; rec is of this change
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (n:FormerSource {id: row.id}) WHERE n.undone
WITH row, n, n.rec AS rec
REMOVE n:FormerSource
SET n = row, n.rec = rec, n.anew = row.rec
SET n:Source
RETURN count(n) AS count
