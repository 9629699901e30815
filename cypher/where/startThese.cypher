/*
Entities that are named.
@takes entity
@takes ids
@piece
*/
MATCH (#entity:Entity) WHERE #entity.id IN #ids
