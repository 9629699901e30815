/*
Entities that are connected with at least some of a few, most connected ones first, then those with the best evidence.
@param of strings - ids of the few
@param starts strings - ids of those among them of which each connection has to have one
@param minimum integer - with how many
@param kinds strings
@param outward boolean - whether ties count that start at the few
@param inward boolean - whether those count that end there
@param after list? - the key of the row that the page comes behind
@param limit integer
@param values map - the values of the conditions
@returns id string
@returns kind string
@returns name string
@returns key list - minus the number of connections, minus the evidence, the id
@returns connected strings - ids of the few
@slot expand - the ties of one of the few
@slot between - the ties between one of the few and a connection
@mode read
@bound $limit rows; time grows with the ties of $starts
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
WITH other, e, max([r.confidence, r.sourceCount]) AS best
WITH other, collect(e.id) AS connected, max(best) AS evidence
WHERE size(connected) >= $minimum
WITH other, connected, [-size(connected), -evidence[0], -evidence[1], other.id] AS key
WHERE $after IS NULL OR key > $after
WITH other, connected, key ORDER BY key LIMIT $limit
RETURN other.id AS id, other.kind AS kind, other.name AS name, key, connected
