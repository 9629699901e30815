/*
Remembers what was erased.
@param rows rows - hash, salt, placeholder, rec, at, others
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (t:Tombstone) SET t = row
RETURN count(t) AS count
