/*
A walk of the index of ids between two of them.
@takes statement
@takes low
@takes high
@takes way
@piece
*/
MATCH (#statement:Statement) USING INDEX SEEK #statement:Statement(id)
WHERE #statement.id > #low AND #statement.id < #high
WITH #statement ORDER BY #statement.id #way
