/*
The ties between pairs of entities.
@param pairs rows - from string and to string: ids
@param values map - the values of the conditions
@returns fromId string
@returns toId string
@returns id string
@returns low integer - the days by which hops keep together; 0 where they need not
@returns high integer
@returns confidence float
@returns sourceCount integer
@slot ties - between the entities e and other
@slot days
@mode read
@bound the ties of the pairs, which are the hops of one path
*/
UNWIND $pairs AS pair
MATCH (e:Entity {id: pair.from})
MATCH (other:Entity {id: pair.to})
CALL (e, other) {
//@slot ties
}
RETURN
  r.fromId AS fromId, r.toId AS toId, coalesce(r.id, r.relId) AS id,
//@slot days
  , r.confidence AS confidence, r.sourceCount AS sourceCount
