/*
A walk of the index of statements about relationships of one type.
@takes statement
@takes type
@takes low
@takes high
@takes way
@piece
*/
MATCH (#statement:Statement) USING INDEX SEEK #statement:Statement(aboutType, id)
WHERE #statement.aboutType = #type AND #statement.id > #low AND #statement.id < #high
WITH #statement ORDER BY #statement.aboutType #way, #statement.id #way
