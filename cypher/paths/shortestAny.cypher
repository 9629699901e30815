/*
A shortest path along ties of any direction.
@fragment
*/
MATCH p = shortestPath((x)-[:TYPE*1..LONGEST]-(y))
WHERE all(r IN relationships(p) WHERE true //WHERE
) AND none(n IN nodes(p) WHERE n.id IN $avoid)
