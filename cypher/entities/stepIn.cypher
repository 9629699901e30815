/*
From entities to those that they have ties to.
@fragment
*/
WITH e AS near MATCH (e)<-[:TYPE]-(near) WITH DISTINCT e
