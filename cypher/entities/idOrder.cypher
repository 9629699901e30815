/*
The first ones by id.
@takes entity
@takes way - empty or DESC
@takes limit
@piece
*/
WITH #entity ORDER BY #entity.id #way LIMIT #limit
RETURN #entity, [#entity.id] AS key, null AS total
