/*
The entities tied to some others that were not met before, with the types of the ties that lead to them.
@param owners rows - id of the entities gone from; where indexes are walked, a key range low..high too, both ends excluded
@param seen map - true by the id of those met before
@param limit integer
@param limits map - ties an index that are walked, by type; 0 for types that are not asked for
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns types strings - each once
@slot ties - of the entity e
@mode read
@bound $limit rows; the caller sends entities of few ties, or limits
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot ties
}
WITH r, other WHERE $seen[other.id] IS NULL
WITH other, collect(DISTINCT coalesce(properties(r).type, type(r))) AS types
ORDER BY other.id LIMIT $limit
RETURN other.id AS id, other.kind AS kind, types
