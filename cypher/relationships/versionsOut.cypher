/*
The versions of an entity's ties that run out.
@fragment
*/
    MATCH (r:Version)
    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types
    MATCH (other:Entity {id: r.toId})
    WHERE true //WHERE
    RETURN r, other, true AS outgoing, r.startKey AS key
