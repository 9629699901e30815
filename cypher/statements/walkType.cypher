/*
A walk of the index of statements about relationships of one type.
@fragment
*/
MATCH (s:Statement)
WHERE s.aboutType = $values.type AND s.id > $low AND s.id < $high
WITH s ORDER BY s.aboutType DIRECTION, s.id DIRECTION
