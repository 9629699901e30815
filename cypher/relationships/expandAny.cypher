/*
The ties of an entity in both directions; one to itself comes once.
@fragment
*/
    MATCH (e)-[r:TYPE]-(other)
    WHERE true //WHERE
    RETURN r, other, startNode(r) = e AS outgoing, r.startKey AS key
