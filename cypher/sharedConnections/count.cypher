/*
How many entities are connected with at least some of a few.
@param of strings - ids of the few
@param starts strings - ids of those among them of which each connection has to have one
@param minimum integer - with how many
@param kinds strings
@param outward boolean - whether ties count that start at the few
@param inward boolean - whether those count that end there
@param values map - the values of the conditions
@returns count integer
@slot expand - the ties of one of the few
@slot between - the ties between one of the few and a connection
@mode read
@bound one row; time grows with the ties of $starts
*/
MATCH (few:Entity) WHERE few.id IN $of
WITH collect(few) AS all
UNWIND [few IN all WHERE few.id IN $starts] AS e
CALL (e) {
//@slot expand
}
WITH DISTINCT all, other
WHERE NOT other.id IN $of AND other.kind IN $kinds
UNWIND all AS e
CALL (e, other) {
//@slot between
}
WITH other, count(DISTINCT e) AS connected
WHERE connected >= $minimum
RETURN count(*) AS count
