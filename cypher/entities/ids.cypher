/*
The ids of the entities that meet conditions.
@takes found - the entities
@takes entity
@takes limit
@returns id string
@mode read
@bound as many rows as are wanted; all that the start finds are looked at
*/
#found
WITH #entity LIMIT #limit
RETURN #entity.id AS id
