/*
Entities of some ids, found before anything else, so that of an edge between one of them and another entity the end of fewer edges
is gone from: the planner takes either for the start, and the other entity may be a hub. What was in scope before is left to the
subquery's imports.
@takes entity
@takes ids
@piece
*/
MATCH (#entity:Entity) WHERE #entity.id IN #ids
WITH collect(#entity) AS these
UNWIND these AS #entity
