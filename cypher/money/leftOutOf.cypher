/*
The same of facts of entities.
@param ids strings
@takes entity
@takes facts
@takes counts
@returns owner string - the id of the entity
@returns denied integer
@returns deprecated integer
@mode read
@bound size of $ids; time grows with the facts of an owner
*/
UNWIND $ids AS owner
MATCH (#entity:Entity {id: owner})
CALL (#entity) {
  #facts
  #counts
}
RETURN owner, denied, deprecated
