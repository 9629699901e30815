/*
Entities to which ties of some types run.
@fragment
*/
MATCH ()-[:TYPE]->(e) WITH DISTINCT e
