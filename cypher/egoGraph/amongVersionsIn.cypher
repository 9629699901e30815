/*
The versions of ties to an entity from those others of a graph whose own are not looked at.
@fragment
*/
    MATCH (r:Version)
    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types
      AND $nodes[r.fromId] AND $expanded[r.fromId] IS NULL
    MATCH (a:Entity {id: r.fromId})
    WITH r, a, e AS b
    WHERE true //WHERE
    RETURN r, a, b
