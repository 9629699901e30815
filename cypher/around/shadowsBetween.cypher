/*
The ties between an entity and others that are named, by the edges of what stands: the others are found before any edge, so that of
two ends the one of fewer edges is gone from, and not always the entity, which may be a hub.
@takes entity
@takes arrow
@takes other
@takes ids
@takes conditions
@piece
*/
MATCH (#other:Entity) WHERE #other.id IN #ids
WITH collect(#other) AS named
UNWIND named AS #other
MATCH (#entity)#arrow(#other) WHERE #conditions
