/*
All entities.
@fragment
*/
MATCH (e:Entity)
