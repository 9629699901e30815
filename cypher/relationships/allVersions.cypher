/*
All versions of relationships of some types that meet conditions.
@fragment
*/
MATCH (r:Version) WHERE r.type IN $values.types
MATCH (a:Entity {id: r.fromId})
MATCH (b:Entity {id: r.toId})
WHERE true //WHERE
