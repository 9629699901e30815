/*
Changes what is recorded of joint sums; what was recorded of each before is kept, with those who shared it.
@param rows rows - id, was (what that says beside), props (null takes a property away), participants (entity, order, rec), null where they stay
@returns count integer
@mode write
@bound size of $rows, and those who share each
*/
UNWIND $rows AS row
MATCH (n:Joint {id: row.id})
CREATE (was:FormerJoint) SET was = properties(n) SET was += row.was
SET was.versionKey = row.id + '|' + coalesce(n.revision, 1)
WITH row, n, was
CALL (row, n, was) {
  MATCH (n)-[p:SHARED_BY|WAS_SHARED_BY]->(e)
  CREATE (was)-[kept:WAS_SHARED_BY]->(e)
  SET kept = properties(p) SET kept.sup = coalesce(p.sup, row.was.sup)
  RETURN count(*) AS shares
}
CALL (row, n) {
  WITH row, n WHERE row.participants IS NOT NULL
  MATCH (n)-[p:SHARED_BY|WAS_SHARED_BY]->()
  DELETE p
}
CALL (row, n) {
  UNWIND coalesce(row.participants, []) AS part
  MATCH (e:Entity {id: part.entity})
  CREATE (n)-[p:SHARED_BY]->(e) SET p.order = part.order, p.rec = part.rec
}
SET n += row.props
RETURN count(n) AS count
