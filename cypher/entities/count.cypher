/*
How many entities meet conditions.
@takes found - the entities
@takes entity
@returns count integer
@mode read
@bound one row; all that the start finds are looked at
*/
#found
RETURN count(#entity) AS count
