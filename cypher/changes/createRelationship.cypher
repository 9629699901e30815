/*
A new relationship.
@fragment
*/
CREATE (a)-[r:TYPE]->(b)
