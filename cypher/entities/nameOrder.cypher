/*
The first ones by folded name, then by id.
@takes entity
@takes way - empty or DESC
@takes limit
@piece
*/
WITH #entity ORDER BY #entity.nameFold #way, #entity.id #way LIMIT #limit
RETURN #entity, [#entity.nameFold, #entity.id] AS key, null AS total
