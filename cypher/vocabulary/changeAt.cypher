/*
The last change that was recorded by each of some moments; none before the first.
@param moments strings - ISO 8601 in UTC with milliseconds
@returns moment string
@returns version integer
@mode read
@bound size of $moments, from the index of moments
*/
UNWIND $moments AS moment
CALL (moment) {
  MATCH (c:Change) USING INDEX SEEK c:Change(at) WHERE c.at <= moment
  RETURN c.seq AS version ORDER BY c.at DESC, c.seq DESC LIMIT 1
}
RETURN moment, version
