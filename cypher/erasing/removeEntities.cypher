/*
Removes entities with their names and all that was recorded of them.
@param ids strings
@returns count integer - nodes
@mode write
@bound the names and records of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Entity|FormerEntity {id: wanted}) RETURN n
  UNION
  MATCH (:Entity|FormerEntity {id: wanted})-[:NAMED]->(n) RETURN n
  UNION
  MATCH (n:EntityVersion {entityId: wanted}) RETURN n
}
DETACH DELETE n
RETURN count(*) AS count
