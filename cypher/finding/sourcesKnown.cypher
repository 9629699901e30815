/*
How many sources there were by a change: each is looked at.
@param known integer
@returns count integer
@mode read
@bound one row
*/
MATCH (s:Source) WHERE s.rec <= $known
RETURN count(s) AS count
