/*
The ids of the entities that meet conditions.
@param limit integer
@param values map - the values of the conditions
@returns id string
@slot start - from where they are found
@slot where - the conditions
@mode read
@bound $limit rows; all that the start finds are looked at
*/
//@slot start
//@slot where
WITH e LIMIT $limit
RETURN e.id AS id
