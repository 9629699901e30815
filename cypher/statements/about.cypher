/*
Statements about what is named.
@takes statement
@takes ids
@piece
*/
UNWIND #ids AS anchor
MATCH (#statement:Statement {aboutId: anchor})
