/*
A page of the entities that meet conditions along the index of ids: a page costs the same anywhere.
@param low string - the id above which it lies
@param high string - the id below which it lies
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns key list - the id
@slot where - the conditions
@slot order - which way
@mode read
@bound $limit rows
*/
MATCH (e:Entity)
WHERE e.id > $low AND e.id < $high
//@slot where
//@slot order
LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name, [e.id] AS key
