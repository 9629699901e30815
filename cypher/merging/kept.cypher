/*
The entities into which those of some ids were merged, as of a change; they may have been merged into others by then.
@param ids strings
@param known integer
@returns id string
@returns into string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (:FormerEntity {id: wanted})-[m:MERGED_INTO]->(e) WHERE m.rec <= $known
  RETURN e
  UNION ALL
  MATCH (:EntityVersion {entityId: wanted})-[m:WAS_MERGED_INTO]->(e) WHERE m.rec <= $known AND m.sup > $known
  RETURN e
}
RETURN wanted AS id, e.id AS into
