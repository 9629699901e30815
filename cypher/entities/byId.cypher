/*
Entities along the index of ids between two places: a page costs the same anywhere.
@takes entity
@takes low
@takes high
@piece
*/
MATCH (#entity:Entity) USING INDEX SEEK #entity:Entity(id) WHERE #entity.id > #low AND #entity.id < #high
