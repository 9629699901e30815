/*
The ties of some entities that a path may go along: one level of a search.
@param owners rows - i integer, id string; lo and hi: the days within which a tie has to lie to keep together
@param only map - true by the id of each entity that may be at the other end, where that is asked for: looked up quicker than in a list
@param avoid map - true by the id of each entity that no path goes through
@takes entity
@takes ties - those of the entity, each with its other end and whether it starts at the entity
@takes tie
@takes other
@takes within - whether it keeps together with those before it
@takes low - the days by which hops keep together; 0 where they need not
@takes high
@takes degree - how many ties the other end has
@returns owner integer
@returns other string
@returns outgoing boolean - whether it starts at the owner
@returns id string
@returns low integer
@returns high integer
@returns confidence float
@returns sourceCount integer
@returns degree integer
@mode read
@bound the caller sends owners of no more ties than its budget has left
*/
UNWIND $owners AS owner
MATCH (#entity:Entity {id: owner.id})
CALL (#entity) {
  #ties
}
WITH owner, #entity, #tie, #other, outgoing WHERE #other <> #entity AND #within
RETURN owner.i AS owner, #other.id AS other, outgoing, #tie.id AS id, #low AS low, #high AS high,
  #tie.confidence AS confidence, #tie.sourceCount AS sourceCount, #degree AS degree
