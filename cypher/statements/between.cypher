/*
Statements between two ids that meet conditions.
@fragment
*/
WITH s WHERE s.id > $low AND s.id < $high //CONDITIONS
