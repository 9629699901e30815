/*
The versions of an entity's ties that run out to others.
@fragment
*/
    WITH owner, e AS a
    MATCH (r:Version)
    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId
    MATCH (b:Entity {id: r.toId})
    WHERE true //WHERE
    RETURN r, b AS other, true AS outgoing
