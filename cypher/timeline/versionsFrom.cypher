/*
The versions of ties that start at some entities.
@fragment
*/
    MATCH (e:Entity) WHERE e.id IN $values.of
    MATCH (r:Version)
    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types //WITHIN
    MATCH (a:Entity {id: r.fromId})
    MATCH (b:Entity {id: r.toId})
    WHERE true //WHERE
    RETURN r, a, b
