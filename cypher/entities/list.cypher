/*
A page of the entities that meet conditions, in an order of several values.
@param after list? - the key of the row that the page comes behind
@param before list? - the key of the row that the page comes before
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns key list - what it is ordered by
@slot start - from where they are found
@slot where - the conditions
@slot key - what they are ordered by
@slot order - which way
@mode read
@bound $limit rows; all that the start finds are looked at
*/
//@slot start
//@slot where
//@slot key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH e, key
//@slot order
LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name, key
