/*
The entities that meet conditions, to be put in order elsewhere: each with the numbers that an order goes by.
@takes found - the entities
@takes entity
@takes calls - what is counted before
@takes numbers
@takes limit
@returns id string
@returns name string
@returns numbers list
@mode read
@bound $limit rows; all that the start finds are looked at
*/
#found
WITH #entity LIMIT #limit
#calls
RETURN #entity.id AS id, #entity.name AS name, [#numbers] AS numbers
