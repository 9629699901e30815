/*
Entities by id.
@param ids strings
@returns id string
@returns kind string
@returns name string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.kind AS kind, e.name AS name
