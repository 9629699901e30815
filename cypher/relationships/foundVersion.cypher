/*
A version of a relationship by its element id.
@fragment
*/
MATCH (r:Version) WHERE elementId(r) = row.element
MATCH (a:Entity {id: r.fromId})
MATCH (b:Entity {id: r.toId})
WITH row, r, a, b, r.type AS type
