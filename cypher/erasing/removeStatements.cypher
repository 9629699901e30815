/*
Removes statements with what they said before, and what is kept of others as they were about what goes.
@param ids strings
@returns count integer
@mode write
@bound the records of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (s:Statement {id: wanted}) RETURN s
  UNION
  MATCH (s:Statement {was: wanted}) RETURN s
}
DETACH DELETE s
RETURN count(*) AS count
