/*
The entities that meet conditions, to be put in order elsewhere.
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns degree integer
@slot start - from where they are found
@slot where - the conditions
@slot degree
@mode read
@bound $limit rows; all that the start finds are looked at
*/
//@slot start
//@slot where
WITH e LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name,
//@slot degree
  AS degree
