/*
The ties between an entity and others that are named, by the edges of what stands.
@takes entity
@takes arrow
@takes other
@takes ids
@takes conditions
@piece
*/
MATCH (#other:Entity) WHERE #other.id IN #ids
MATCH (#entity)#arrow(#other) WHERE #conditions
