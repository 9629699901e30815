/*
The ties of some entities that a path may go along: one level of a search.
@param owners rows - i integer, id string; lo and hi: the days within which a tie has to lie to keep together
@param only map? - true by the id of each entity that may be at the other end: looked up quicker than in a list; null is any
@param avoid map - true by the id of each entity that no path goes through
@param values map - the values of the conditions
@returns owner integer
@returns other string
@returns outgoing boolean - whether it starts at the owner
@returns id string
@returns low integer - the days by which hops keep together; 0 where they need not
@returns high integer
@returns confidence float
@returns sourceCount integer
@returns degree integer - how many ties the other end has
@slot ties - of the entity e
@slot days
@slot degree
@mode read
@bound the caller sends owners of no more ties than its budget has left
*/
UNWIND $owners AS owner
MATCH (e:Entity {id: owner.id})
CALL (owner, e) {
//@slot ties
}
WITH owner, r, other, outgoing
WHERE ($only IS NULL OR $only[other.id]) AND $avoid[other.id] IS NULL
RETURN
  owner.i AS owner, other.id AS other, outgoing, coalesce(r.id, r.relId) AS id,
//@slot days
  , r.confidence AS confidence, r.sourceCount AS sourceCount,
//@slot degree
  AS degree
