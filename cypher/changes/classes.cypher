/*
What each id is. An id is of one thing only; seeking all ids of a class at once costs a third of asking class by class for each.
@param ids strings
@returns id string
@returns class string - a label; where something was erased one row is a Tombstone, whose id is the salt of all
@returns type string? - of a fact
@returns publishedAt string? - of a source
@returns url string? - of a source
@returns aboutId string? - of a statement
@returns sup integer? - of a fact, a statement or what was withdrawn: the change that ended what is recorded of it
@returns undone boolean - whether it was withdrawn with its import, and may be recorded anew
@returns revision integer? - of a fact or an entity
@returns into string? - of a former entity the one that it was merged into
@mode read
@bound size of $ids
*/
CALL () {
  MATCH (n:AnonymousSource) WHERE n.id IN $ids RETURN n.id AS id, 'AnonymousSource' AS class, n
  UNION ALL
  MATCH (n:Event) WHERE n.id IN $ids RETURN n.id AS id, 'Event' AS class, n
  UNION ALL
  MATCH (n:Joint) WHERE n.id IN $ids RETURN n.id AS id, 'Joint' AS class, n
  UNION ALL
  MATCH (n:Source) WHERE n.id IN $ids RETURN n.id AS id, 'Source' AS class, n
  UNION ALL
  MATCH (n:Statement) WHERE n.id IN $ids RETURN n.id AS id, 'Statement' AS class, n
  UNION ALL
  MATCH (n:Fact) WHERE n.current IN $ids RETURN n.current AS id, 'Fact' AS class, n
  UNION ALL
  MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, 'Entity' AS class, n
  UNION ALL
  MATCH (n:FormerEntity) WHERE n.id IN $ids RETURN n.id AS id, 'FormerEntity' AS class, n
  UNION ALL
  MATCH (n:FormerEvent) WHERE n.id IN $ids RETURN n.id AS id, 'FormerEvent' AS class, n
  UNION ALL
  MATCH (n:FormerSource) WHERE n.id IN $ids RETURN n.id AS id, 'FormerSource' AS class, n
  UNION ALL
  MATCH (n:FormerJoint) WHERE n.id IN $ids AND n.status = 'RETRACTED' RETURN n.id AS id, 'FormerJoint' AS class, n
  UNION ALL
  MATCH (n:Tombstone) WITH n LIMIT 1 RETURN n.salt AS id, 'Tombstone' AS class, n
}
RETURN id, class, n.type AS type, n.publishedAt AS publishedAt, n.url AS url, n.aboutId AS aboutId, n.sup AS sup,
  n.undone IS NOT NULL AS undone, n.revision AS revision,
  CASE WHEN n:FormerEntity THEN COLLECT { MATCH (n)-[:MERGED_INTO]->{1,50}(e:Entity) RETURN e.id }[0] END AS into
