/*
A page of entities in the order of their ids, each with when all that is and was recorded of it was recorded.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns records list - rec, sup, revision, gap (whether it was none for a while behind it), the first first
@mode read
@bound the records of $limit entities
*/
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, COLLECT {
  MATCH (v:EntityVersion {entityId: e.id}) RETURN v {.rec, .sup, .revision, gap: v.undone IS NOT NULL OR EXISTS { (v)-[:WAS_MERGED_INTO]->() }} ORDER BY v.revision
} + [e {.rec, .sup, .revision}] AS records
ORDER BY id
