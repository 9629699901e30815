/*
As many of a walk as may be looked at, of which those are taken that meet conditions.
@fragment
*/
WITH s LIMIT $budget
WITH s WHERE true //CONDITIONS
