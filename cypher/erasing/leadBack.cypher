/*
Forgets merges of some entities that were taken back: what was recorded of others meanwhile, with those entities in their place, is
recorded of the others themselves; and nobody else took part in the place of those entities.
@param ids strings - entities that go
@param gone strings - statements that go
@param spans strings - whom a merge that was taken back had them be, and the change that merged: id and number with | between
@returns count integer
@mode write
@bound what merges that were taken back have led to $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity|FormerEntity {id: wanted})
CALL (e) {
  MATCH (e)<-[:WAS_MERGED_INTO]-(v:EntityVersion) WHERE NOT v.entityId IN $ids
  CALL (v) {
    MATCH (n:Entity|FormerEntity|EntityVersion) WHERE (n.id = v.entityId OR n.entityId = v.entityId) AND n.revision = v.revision + 1
    RETURN n.rec AS next LIMIT 1
  }
  SET v.sup = next
  RETURN count(*) AS versions
}
CALL (e) {
  MATCH (e)<-[:PARTICIPANT|WAS_PARTICIPANT|SHARED_BY|WAS_SHARED_BY]-(n)-[part:WAS_PARTICIPANT|WAS_SHARED_BY]->(other)
  WHERE other.id + '|' + part.rec IN $spans
  WITH DISTINCT part
  DELETE part
  RETURN count(*) AS parts
}
CALL (e) {
  MATCH (e)<-[led:ABOUT]-(w:Statement) WHERE w.was IS NOT NULL AND NOT w.was IN $gone
  MATCH (s:Statement {id: w.was})-[:ABOUT]->(about)
  SET w.aboutId = s.aboutId, w.key = s.key
  DELETE led
  CREATE (w)-[:ABOUT]->(about)
  RETURN count(*) AS abouts
}
CALL (e) {
  MATCH (e)<-[led:SAID_BY]-(w:Statement) WHERE w.was IS NOT NULL AND NOT w.was IN $gone
  MATCH (s:Statement {id: w.was})-[:SAID_BY]->(sayer) WHERE NOT sayer.id IN $ids
  DELETE led
  CREATE (w)-[:SAID_BY]->(sayer)
  RETURN count(*) AS saids
}
RETURN sum(versions + parts + abouts + saids) AS count
