/*
The versions of ties that run to one entity from another.
@fragment
*/
    WITH e AS b, other AS a
    MATCH (r:Version)
    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.toId = b.id
    WITH r, a, b
    WHERE true //WHERE
    RETURN r
