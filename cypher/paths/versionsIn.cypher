/*
The versions of an entity's ties that run in from others.
@fragment
*/
    WITH owner, e AS b
    MATCH (r:Version)
    WHERE r.toKey > b.id + '|' AND r.toKey < b.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId
    MATCH (a:Entity {id: r.fromId})
    WHERE true //WHERE
    RETURN r, a AS other, false AS outgoing
