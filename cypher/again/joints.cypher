/*
Records joint sums anew that were withdrawn with their import, with those who share them: what was stays as a version.
@param rows rows - props, participants
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (was:FormerJoint {id: row.props.id}) WHERE was.undone AND was.status = 'RETRACTED'
CREATE (n:Joint) SET n = row.props, n.revision = coalesce(was.revision, 1) + 1
REMOVE was.status
WITH row, n
CALL (row, n) {
  UNWIND row.participants AS part
  MATCH (e:Entity {id: part.entity})
  CREATE (n)-[:SHARED_BY {order: part.order, rec: row.props.rec}]->(e)
}
RETURN count(n) AS count
