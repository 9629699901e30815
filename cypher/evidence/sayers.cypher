/*
Who says something, by ids: entities, or those who are not named.
@takes ids
@piece
*/
UNWIND #ids AS wanted
CALL (wanted) {
  MATCH (origin:Entity {id: wanted}) RETURN origin
  UNION ALL
  MATCH (origin:AnonymousSource {id: wanted}) RETURN origin
}
