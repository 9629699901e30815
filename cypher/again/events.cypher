/*
Records events anew that were withdrawn with their import, with those who took part.
@param rows rows - props (rec is of this change), participants
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (n:FormerEvent {id: row.props.id}) WHERE n.undone
WITH row, n, n.rec AS rec, n.sup AS sup
REMOVE n:FormerEvent
SET n = row.props, n.rec = rec, n.anew = row.props.rec
SET n:Event
WITH row, n, sup
CALL (n, sup) {
  MATCH (n)-[p:PARTICIPANT]->(e)
  CREATE (n)-[was:WAS_PARTICIPANT]->(e) SET was = p {.*, sup: sup}
  DELETE p
}
CALL (row, n) {
  UNWIND row.participants AS part
  MATCH (e:Entity {id: part.entity})
  CREATE (n)-[:PARTICIPANT {role: part.role, order: part.order, rec: row.props.rec}]->(e)
}
RETURN count(n) AS count
