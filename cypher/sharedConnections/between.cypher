/*
The ties between two entities, looked for at the one that has fewer.
@fragment
*/
    MATCH (e)-[r:TYPE]-(other)
    WHERE type(r) IN $values.types AND ($outward AND startNode(r) = e OR $inward AND endNode(r) = e) //WHERE
    RETURN r
