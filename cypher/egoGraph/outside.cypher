/*
How many ties lead from entities to others than those of a graph.
@param owners rows - id; where indexes are walked, a key range low..high too, both ends excluded
@param nodes map - true by the id of those of the graph
@param limits map - ties an index that are walked, by type; 0 for types that are not asked for
@param values map - the values of the conditions
@returns id string
@returns count integer
@slot ties - of the entity e
@mode read
@bound size of $owners; the caller sends entities of few ties, or limits
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot ties
}
WITH e, other WHERE $nodes[other.id] IS NULL
RETURN e.id AS id, count(*) AS count
