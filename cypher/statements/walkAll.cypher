/*
A walk of the index of ids.
@fragment
*/
MATCH (s:Statement)
WHERE s.id > $low AND s.id < $high
WITH s ORDER BY s.id DIRECTION
