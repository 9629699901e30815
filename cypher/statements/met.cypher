/*
Statements that meet conditions.
@takes conditions
@piece
*/
WITH * WHERE #conditions
