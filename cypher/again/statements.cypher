/*
Has statements that were withdrawn with their import leave their ids, so that they can be recorded anew: each is kept as what was.
@param ids strings
@returns count integer
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) WHERE s.undone
SET s.was = wanted
REMOVE s.id
RETURN count(s) AS count
