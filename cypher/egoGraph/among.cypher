/*
The ties between an entity of few ties and others of a graph; those between two such come from the one where they start.
@fragment
*/
    MATCH (e)-[r:TYPE]-(other)
    WHERE $nodes[other.id] AND (startNode(r) = e OR $expanded[other.id] IS NULL)
    WITH r, startNode(r) AS a, endNode(r) AS b
    WHERE true //WHERE
    RETURN r, a, b
