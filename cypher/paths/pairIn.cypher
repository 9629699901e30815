/*
The ties that run to one entity from another.
@fragment
*/
    WITH e AS b, other AS a
    MATCH (a)-[r:TYPE]->(b)
    WHERE true //WHERE
    RETURN r
