/*
The versions of relationships of some types that start at some entities and meet conditions.
@fragment
*/
MATCH (a:Entity) WHERE a.id IN $values.anchors
MATCH (r:Version)
WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types
MATCH (b:Entity {id: r.toId})
WHERE true //WHERE
