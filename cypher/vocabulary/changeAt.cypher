/*
The last change that was recorded by a moment.
@param at string - ISO 8601 in UTC with milliseconds
@returns version integer
@mode read
@bound one row, from the index of moments
*/
MATCH (c:Change) WHERE c.at <= $at
RETURN c.seq AS version ORDER BY c.at DESC, c.seq DESC LIMIT 1
