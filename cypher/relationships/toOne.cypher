/*
The relationships of some types that end at some entities and meet conditions.
@fragment
*/
MATCH (b:Entity) WHERE b.id IN $values.anchors
MATCH (a)-[r:TYPE]->(b)
WHERE true //WHERE
