/*
The ties of an entity that run out to others.
@fragment
*/
    WITH owner, e AS a
    MATCH (a)-[r:TYPE]->(b)
    WHERE b <> a //WHERE
    RETURN r, b AS other, true AS outgoing
