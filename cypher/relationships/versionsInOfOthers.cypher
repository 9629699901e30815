/*
The versions of an entity's ties that run in from others.
@fragment
*/
    MATCH (r:Version)
    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId
    MATCH (other:Entity {id: r.fromId})
    WHERE true //WHERE
    RETURN r, other, false AS outgoing, r.startKey AS key
