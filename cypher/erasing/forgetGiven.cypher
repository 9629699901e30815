/*
Removes the names that an entity got by a merge that was taken back, and tells what was recorded of it while it had them.
@param id string
@param rec integer - the change that merged
@param sup integer - the change that took it back
@returns node string
@returns props map
@mode write
@bound the names and records of one entity
*/
CALL () {
  MATCH (:Entity|FormerEntity {id: $id})-[:NAMED]->(n:FormerName) WHERE n.rec = $rec
  DETACH DELETE n
}
MATCH (v:EntityVersion {entityId: $id}) WHERE v.rec >= $rec AND v.rec < $sup
RETURN elementId(v) AS node, properties(v) AS props
