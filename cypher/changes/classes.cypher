/*
What each id is: most are of entities, so that is tried first.
@param ids strings
@returns id string
@returns class string - a label
@returns type string? - of a fact
@returns publishedAt string? - of a source
@returns url string? - of a source
@returns aboutId string? - of a statement
@returns sup integer? - of a fact or a statement: the change that ended what is recorded of it
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  CALL (wanted) {
    MATCH (n:Entity {id: wanted}) RETURN 'Entity' AS class, n
    UNION ALL
    MATCH (n:Fact {current: wanted}) RETURN 'Fact' AS class, n
    UNION ALL
    MATCH (n:Statement {id: wanted}) RETURN 'Statement' AS class, n
    UNION ALL
    MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n
    UNION ALL
    MATCH (n:Joint {id: wanted}) RETURN 'Joint' AS class, n
    UNION ALL
    MATCH (n:Event {id: wanted}) RETURN 'Event' AS class, n
    UNION ALL
    MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n
  }
  RETURN class, n LIMIT 1
}
RETURN wanted AS id, class, n.type AS type, n.publishedAt AS publishedAt, n.url AS url,
  n.aboutId AS aboutId, n.sup AS sup
