/*
The versions of such relationships that a view sees.
@fragment
*/
    MATCH (r:Version)
    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.toId = b.id AND r.type = $type //WHERE
    RETURN r, false AS denied
