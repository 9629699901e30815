/*
From entities to those tied to them.
@fragment
*/
WITH e AS near MATCH (e)-[:TYPE]-(near) WITH DISTINCT e
