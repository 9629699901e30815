/*
How many current statements there are about each.
@param ids strings
@param current integer - what sup is of a current statement
@returns id string
@returns count integer
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
RETURN wanted AS id, COUNT { MATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current } AS count
