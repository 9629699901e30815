/*
Statements about relationships of one type.
@takes statement
@takes type
@piece
*/
MATCH (#statement:Statement {aboutType: #type})
