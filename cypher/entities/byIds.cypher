/*
Entities by id.
@param ids strings
@param known integer? - the change as of which they are read; null is now
@returns id string
@returns kind string
@returns name string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE $known IS NULL OR e.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known }
RETURN e.id AS id, e.kind AS kind, e.name AS name
