/*
How many things each of the next changes is about, so that no more of them are read than memory is to hold.
@param after integer
@param upTo integer
@param limit integer
@returns sizes list - the number of a change and how many things it is about, in order
@mode read
@bound one row of $limit
*/
MATCH (c:Change) WHERE c.seq > $after AND c.seq <= $upTo
WITH c ORDER BY c.seq LIMIT $limit
RETURN collect([c.seq, size(c.subjects)]) AS sizes
