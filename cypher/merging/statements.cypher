/*
What some statements that are recorded now are about and who says them, with their locks.
@param ids strings - sorted, so that two writers do not wait for each other
@param current integer - what sup is of what is recorded now
@returns id string
@returns aboutId string
@returns aboutType string? - of a statement about a fact the type of that
@returns rank string
@returns sayerId string?
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) WHERE s.sup = $current
REMOVE s.at
WITH s WHERE s.id IS NOT NULL
OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
RETURN s.id AS id, s.aboutId AS aboutId, s.aboutType AS aboutType, s.rank AS rank, sayer.id AS sayerId
