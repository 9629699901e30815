/*
Statements that are named.
@takes statement
@takes ids
@piece
*/
UNWIND #ids AS anchor
MATCH (#statement:Statement {id: anchor})
