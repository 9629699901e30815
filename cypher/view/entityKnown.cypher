/*
An entity was recorded by a change, as it is or otherwise.
@takes entity
@takes known
@piece
*/
(#entity.rec <= #known OR EXISTS { MATCH (itsVersion:EntityVersion {entityId: #entity.id}) WHERE itsVersion.rec <= #known })
