/*
From entities to those with ties to them.
@fragment
*/
WITH e AS near MATCH (e)-[:TYPE]->(near) WITH DISTINCT e
