/*
Entities along the index of folded names between two places, equals by id: a page costs the same anywhere.
@takes entity
@takes lowName
@takes lowId
@takes highName
@takes highId
@piece
*/
MATCH (#entity:Entity) USING INDEX SEEK #entity:Entity(nameFold)
WHERE #entity.nameFold >= #lowName AND #entity.nameFold <= #highName
  AND (#entity.nameFold > #lowName OR #entity.id > #lowId) AND (#entity.nameFold < #highName OR #entity.id < #highId)
