/*
All statements.
@fragment
*/
MATCH (s:Statement)
