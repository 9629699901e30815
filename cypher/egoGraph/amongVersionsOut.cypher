/*
The versions of ties from an entity to others of a graph.
@fragment
*/
    MATCH (r:Version)
    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types AND $nodes[r.toId]
    MATCH (b:Entity {id: r.toId})
    WITH r, e AS a, b
    WHERE true //WHERE
    RETURN r, a, b
