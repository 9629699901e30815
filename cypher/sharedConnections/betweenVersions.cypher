/*
The versions of such ties, looked for at the connection: it mostly has fewer than what it is connected to.
@fragment
*/
    MATCH (r:Version)
    WHERE r.toKey > other.id + '|' AND r.toKey < other.id + '|~' AND $outward AND r.fromId = e.id AND r.type IN $values.types //WHERE
    RETURN r
    UNION ALL
    MATCH (r:Version)
    WHERE r.fromKey > other.id + '|' AND r.fromKey < other.id + '|~' AND $inward AND r.toId = e.id AND r.type IN $values.types //WHERE
    RETURN r
