/*
Writes events with those who took part.
@param rows rows - props, participants
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Event) SET n = row.props
WITH row, n
CALL (row, n) {
  UNWIND row.participants AS part
  MATCH (e:Entity {id: part.entity})
  CREATE (n)-[p:PARTICIPANT {order: part.order}]->(e) SET p.role = part.role
}
RETURN count(n) AS count
