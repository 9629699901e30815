/*
Statements about relationships of one type.
@fragment
*/
MATCH (s:Statement {aboutType: $values.type})
