/*
An entity as it was recorded as of a change.
@takes entity
@takes known
@takes result
@takes columns - of `recorded`
@piece
*/
CALL (#entity) {
  OPTIONAL MATCH (old:EntityVersion {entityId: #entity.id}) WHERE old.rec <= #known AND old.sup > #known
  WITH coalesce(old, #entity) AS recorded
  RETURN #columns AS #result
}
