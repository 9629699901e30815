/*
All relationships of some types that meet conditions.
@fragment
*/
    MATCH (a)-[r:TYPE]->(b)
    WHERE true //TYPES //WHERE
    RETURN r, a, b
