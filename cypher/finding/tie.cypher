/*
The relationships of a type from one entity to another, looked for at the one that has fewer.
@fragment
*/
    MATCH (a)-[r:TYPE]->(b)
    WHERE true //WHERE
    RETURN r, false AS denied
