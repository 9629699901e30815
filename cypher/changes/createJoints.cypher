/*
Writes joint facts with those who share them.
@param rows rows - props, participants
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Joint) SET n = row.props
WITH row, n
CALL (row, n) {
  UNWIND row.participants AS part
  MATCH (e:Entity {id: part.entity})
  CREATE (n)-[:SHARED_BY {order: part.order}]->(e)
}
RETURN count(n) AS count
