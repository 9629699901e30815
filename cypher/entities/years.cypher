/*
How many ties of entities start on each day, by type and direction, of those that meet conditions. Time grows with the
degree up to the limit.
@param ids strings
@param limit integer - ties an entity that are looked at
@param values map - the values of the conditions
@returns id string
@returns type string
@returns direction string - OUT, IN, or BOTH for a tie to itself
@returns day string - 1 and the day's seven digits; what does not begin with 1 has no day
@returns ties integer
@slot expand - the pattern of all types
@mode read
@bound $limit ties an entity
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
//@slot expand
  LIMIT $limit
}
WITH e, coalesce(r.type, type(r)) AS type, outgoing, r.fromId = r.toId AS loop, left(r.startKey, 8) AS day, count(*) AS ties
RETURN e.id AS id, type, CASE WHEN loop THEN 'BOTH' WHEN outgoing THEN 'OUT' ELSE 'IN' END AS direction, day, ties
