/*
The versions of relationships of some types that end at some entities and meet conditions.
@fragment
*/
MATCH (b:Entity) WHERE b.id IN $values.anchors
MATCH (r:Version)
WHERE r.toKey > b.id + '|' AND r.toKey < b.id + '|~' AND r.type IN $values.types
MATCH (a:Entity {id: r.fromId})
WHERE true //WHERE
