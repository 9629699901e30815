/*
The versions of ties that run from one entity to another.
@fragment
*/
    WITH e AS a, other AS b
    MATCH (r:Version)
    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.toId = b.id
    WITH r, a, b
    WHERE true //WHERE
    RETURN r
