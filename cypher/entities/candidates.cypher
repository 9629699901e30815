/*
The entities that meet conditions, to be put in order elsewhere: each with its degree.
@takes found - the entities
@takes entity
@takes degree
@takes limit
@returns id string
@returns name string
@returns degree integer
@mode read
@bound $limit rows; all that the start finds are looked at
*/
#found
WITH #entity LIMIT #limit
RETURN #entity.id AS id, #entity.name AS name, #degree AS degree
