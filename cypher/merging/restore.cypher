/*
Has entities that were merged be entities again, as they were; what was recorded of each until then is kept as a version.
@param rows rows - id, labels, rec
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:FormerEntity {id: row.id})
CREATE (was:EntityVersion)
SET was = e {.*, id: null, entityId: row.id}
REMOVE e:FormerEntity
SET e:Entity
SET e:$(row.labels)
SET e.rec = row.rec, e.revision = was.revision + 1, e.sup = null, e.supReason = null
WITH row, e, was
MATCH (e)-[into:MERGED_INTO]->(k)
CREATE (was)-[past:WAS_MERGED_INTO]->(k) SET past = into {.*, sup: row.rec}
DELETE into
RETURN count(e) AS count
