/*
Statements between two ids.
@takes statement
@takes low
@takes high
@piece
*/
WITH #statement WHERE #statement.id > #low AND #statement.id < #high
