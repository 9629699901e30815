/*
The first ones in the order of their ids, which a walk along an index keeps.
@takes statement
@takes way
@takes limit
@piece
*/
WITH #statement ORDER BY coalesce(#statement.id, #statement.was) #way LIMIT #limit
