/*
All statements.
@takes statement
@piece
*/
MATCH (#statement:Statement)
