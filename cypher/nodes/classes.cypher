/*
Of which class each id is, relationships aside.
@param ids strings
@returns id string
@returns class string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Entity {id: wanted}) RETURN 'Entity' AS class
  UNION MATCH (n:Statement {id: wanted}) RETURN 'Statement' AS class
  UNION MATCH (n:Source {id: wanted}) RETURN 'Source' AS class
  UNION MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class
  UNION MATCH (n:Event {id: wanted}) RETURN 'Event' AS class
  UNION MATCH (n:Joint {id: wanted}) RETURN 'Joint' AS class
}
RETURN wanted AS id, class
