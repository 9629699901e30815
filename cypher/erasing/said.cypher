/*
The statements that some entities say about others.
@param ids strings
@param gone strings - statements that are left out
@returns id string
@returns aboutId string? - the relationship that it is about, while that is recorded so
@mode read
@bound what $ids say
*/
UNWIND $ids AS wanted
MATCH (e:Entity|FormerEntity {id: wanted})<-[:SAID_BY]-(s:Statement)
WITH DISTINCT s, coalesce(s.id, s.was) AS id WHERE NOT id IN $gone
RETURN id, CASE WHEN s.id IS NOT NULL AND s.aboutType IS NOT NULL THEN s.aboutId END AS aboutId
