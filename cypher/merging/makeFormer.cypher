/*
Has entities be what they were: they are none any more, and are found by their ids when the record is read as of before.
@param rows rows - id, into (the entity that each was merged into, null of one that was withdrawn), rec, props: sup, supReason
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:Entity:Person:Organization:Product:Place:Topic
SET e:FormerEntity
SET e += row.props
WITH row, e
CALL (row, e) {
  MATCH (k:Entity {id: row.into})
  CREATE (e)-[:MERGED_INTO {rec: row.rec}]->(k)
}
RETURN count(e) AS count
