/*
Statements between two ids.
@takes statement
@takes low
@takes high
@piece
*/
WITH #statement WHERE coalesce(#statement.id, #statement.was) > #low AND coalesce(#statement.id, #statement.was) < #high
