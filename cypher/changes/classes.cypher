/*
What each id is. An id is of one thing only; seeking all ids of a class at once costs a third of asking class by class for each.
@param ids strings
@returns id string
@returns class string - a label
@returns type string? - of a fact
@returns publishedAt string? - of a source
@mode read
@bound size of $ids
*/
CALL () {
  MATCH (n:AnonymousSource) WHERE n.id IN $ids
  RETURN n.id AS id, 'AnonymousSource' AS class, null AS type, null AS publishedAt
  UNION ALL
  MATCH (n:Event) WHERE n.id IN $ids RETURN n.id AS id, 'Event' AS class, null AS type, null AS publishedAt
  UNION ALL
  MATCH (n:Joint) WHERE n.id IN $ids RETURN n.id AS id, 'Joint' AS class, null AS type, null AS publishedAt
  UNION ALL
  MATCH (n:Source) WHERE n.id IN $ids RETURN n.id AS id, 'Source' AS class, null AS type, n.publishedAt AS publishedAt
  UNION ALL
  MATCH (n:Statement) WHERE n.id IN $ids RETURN n.id AS id, 'Statement' AS class, null AS type, null AS publishedAt
  UNION ALL
  MATCH (n:Fact) WHERE n.current IN $ids RETURN n.current AS id, 'Fact' AS class, n.type AS type, null AS publishedAt
  UNION ALL
  MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, 'Entity' AS class, null AS type, null AS publishedAt
}
RETURN id, class, type, publishedAt
