/*
The relationships of some types that start at some entities and meet conditions.
@fragment
*/
MATCH (a:Entity) WHERE a.id IN $values.anchors
MATCH (a)-[r:TYPE]->(b)
WHERE true //WHERE
