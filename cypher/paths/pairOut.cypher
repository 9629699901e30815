/*
The ties that run from one entity to another.
@fragment
*/
    WITH e AS a, other AS b
    MATCH (a)-[r:TYPE]->(b)
    WHERE true //WHERE
    RETURN r
