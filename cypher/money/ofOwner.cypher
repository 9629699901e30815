/*
The versions of an owner's ties.
@fragment
*/
  MATCH (e:Entity {id: owner})
  CALL (e) {
VERSIONS
  }
