/*
Writes the edges between entities and what was recorded of them.
@param rows rows - id, revision, edge
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CALL (row) {
  MATCH (a:FormerEntity {id: row.id}) WHERE row.revision IS NULL RETURN a
  UNION ALL
  MATCH (a:EntityVersion {entityId: row.id, revision: row.revision}) RETURN a
}
CALL (row) {
  MATCH (t:Entity {id: row.edge.to}) RETURN t
  UNION ALL
  MATCH (t:FormerEntity {id: row.edge.to}) RETURN t
}
CREATE (a)-[r:$(row.edge.type)]->(t) SET r = row.edge.props
RETURN count(r) AS count
