/*
How many statements there are about each, as they were known.
@param ids strings
@param known integer - the change as of which they are read
@param ranks strings - only these
@returns id string
@returns count integer
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
RETURN wanted AS id, COUNT { MATCH (s:Statement {aboutId: wanted}) WHERE s.rec <= $known AND s.sup > $known AND s.rank IN $ranks } AS count
