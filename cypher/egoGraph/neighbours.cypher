/*
The entities tied to some nearer ones that were not met before, those with the best evidence first: by the best tie to any of
the nearer ones, then by how many ties they have, then by id.
@param owners rows - id of the nearer entities; where indexes are walked, a key range low..high too, both ends excluded
@param seen map - true by the id of those met before
@param limit integer
@param limits map - ties an index that are walked, by type; 0 for types that are not asked for
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns confidence float
@returns sourceCount integer
@returns degree integer
@slot ties - of the entity e
@slot degree - of the entity found
@mode read
@bound $limit rows; the caller sends entities of few ties, or limits
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot ties
}
WITH r, other WHERE $seen[other.id] IS NULL
WITH other, max([r.confidence, r.sourceCount]) AS evidence
WITH other, evidence,
//@slot degree
  AS degree
ORDER BY evidence DESC, degree DESC, other.id LIMIT $limit
RETURN other.id AS id, other.kind AS kind, other.name AS name, evidence[0] AS confidence, evidence[1] AS sourceCount, degree
