/*
The edges between entities and what was recorded of them, which may lead to any of them: all that are not facts.
@returns id string - of the entity
@returns revision integer? - of the version that it leads from; null is the entity itself
@returns edge map - type, to, props
@mode read
@bound what was ever merged
*/
CALL () {
  MATCH (a:FormerEntity)-[r:MERGED_INTO]->(t) RETURN a.id AS id, null AS revision, r, t
  UNION ALL
  MATCH (a:EntityVersion)-[r:WAS_MERGED_INTO]->(t) RETURN a.entityId AS id, a.revision AS revision, r, t
}
RETURN id, revision, {type: type(r), to: t.id, props: properties(r)} AS edge
ORDER BY id, revision, edge.to
