/*
Removes all that is and was recorded of relationships, with their shadows.
@param ids strings
@returns count integer - records
@mode write
@bound the records of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (f:Fact {current: wanted})
  MATCH (:Entity {id: f.fromId})-[shadow]->(:Entity {id: f.toId}) WHERE shadow.id = wanted
  DELETE shadow
}
MATCH (f:Fact {id: wanted})
DETACH DELETE f
RETURN count(*) AS count
