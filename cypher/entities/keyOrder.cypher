/*
The first ones in an order of several values.
@takes entity
@takes keys - what they are ordered by, the id last
@takes between - conditions on the place in the order
@takes total
@takes way - empty or DESC
@takes limit
@piece
*/
WITH *, [#keys] AS key
WHERE #between
WITH #entity, key, #total AS total ORDER BY key #way LIMIT #limit
RETURN #entity, key, total
