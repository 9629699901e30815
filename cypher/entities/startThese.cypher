/*
Entities that are named.
@fragment
*/
MATCH (e:Entity) WHERE e.id IN $values.anchors
