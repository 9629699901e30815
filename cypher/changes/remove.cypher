/*
Removes relationships that do not stand any more; their versions were written before.
@param elements strings
@returns count integer
@mode write
@bound size of $elements
*/
UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
RETURN count(*) AS count
