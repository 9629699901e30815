/*
Notes that a merge was taken back.
@param id string
@param seq integer - of the change that did
@returns count integer
@mode write
@bound one row
*/
MATCH (m:Merge {id: $id})
SET m.sup = $seq
RETURN count(m) AS count
