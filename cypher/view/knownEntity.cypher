/*
It was recorded by a change, as it is or otherwise.
@fragment
*/
(ENTITY.rec <= $values.known OR EXISTS { MATCH (old:EntityVersion {entityId: ENTITY.id}) WHERE old.rec <= $values.known })
