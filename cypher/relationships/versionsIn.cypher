/*
The versions of an entity's ties that run in.
@fragment
*/
    MATCH (r:Version)
    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types
    MATCH (other:Entity {id: r.fromId})
    WHERE true //WHERE
    RETURN r, other, false AS outgoing, r.startKey AS key
