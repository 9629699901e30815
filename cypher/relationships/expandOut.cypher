/*
The ties of an entity that run out.
@fragment
*/
    MATCH (e)-[r:TYPE]->(other)
    WHERE true //WHERE
    RETURN r, other, true AS outgoing, r.startKey AS key
