/*
An entity was recorded as of a change, as it is or otherwise, and was not merged or withdrawn by then.
@takes entity
@takes known
@piece
*/
(#entity.rec <= #known AND (#entity.sup IS NULL OR #entity.sup > #known)
  OR EXISTS { MATCH (itsVersion:EntityVersion {entityId: #entity.id}) WHERE itsVersion.rec <= #known AND itsVersion.sup > #known })
