/*
What ties of entities are sorted by, of all that meet conditions; for orders that no index keeps.
@param owners rows - i and id
@param limit integer - rows an owner
@param values map - the values of the conditions
@returns owner integer - the i of the owner
@returns id string
@returns name string - of the other end
@returns nameFold string
@returns otherId string
@returns degree integer - of the other end
@returns confidence float
@returns sourceCount integer
@slot expand - the pattern of all types
@slot degree - of the other end
@mode read
@bound $limit rows an owner
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot expand
  LIMIT $limit
}
RETURN owner.i AS owner, coalesce(r.id, r.relId) AS id, other.name AS name, other.nameFold AS nameFold, other.id AS otherId,
//@slot degree
  AS degree, r.confidence AS confidence, r.sourceCount AS sourceCount
