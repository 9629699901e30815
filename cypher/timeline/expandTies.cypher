/*
The ties of some entities that meet conditions, each once.
@fragment
*/
    MATCH (e:Entity) WHERE e.id IN $values.anchors
    MATCH (e)-[r:TYPE]-()
    WHERE true //TYPES
    WITH DISTINCT r
    WITH r, startNode(r) AS a, endNode(r) AS b
    WHERE true //WHERE
    RETURN r, a, b
