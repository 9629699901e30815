/*
The versions of ties that end at some entities and start at others.
@fragment
*/
    MATCH (e:Entity) WHERE e.id IN $values.of
    MATCH (r:Version)
    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types AND NOT r.fromId IN $values.of
    MATCH (a:Entity {id: r.fromId})
    MATCH (b:Entity {id: r.toId})
    WHERE true //WHERE
    RETURN r, a, b
