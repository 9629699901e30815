/*
A relationship by its element id.
@fragment
*/
MATCH (a)-[r]->(b) WHERE elementId(r) = row.element
WITH row, r, a, b, type(r) AS type
