/*
Writes sources.
@param rows rows - properties
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Source) SET n = row
RETURN count(n) AS count
