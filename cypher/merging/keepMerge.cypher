/*
Remembers what a merge did.
@param props map
@returns count integer
@mode write
@bound one row
*/
CREATE (m:Merge) SET m = $props
RETURN count(m) AS count
