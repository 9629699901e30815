/*
Entities from which ties of some types run.
@fragment
*/
MATCH (e)-[:TYPE]->() WITH DISTINCT e
