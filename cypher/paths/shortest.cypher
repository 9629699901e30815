/*
A shortest path between two entities, a row a tie.
@param from string
@param to string
@param avoid strings - ids of entities that it does not go through
@param values map - the values of the conditions
@returns fromId string
@returns toId string
@returns id string
@returns low integer - the days by which hops keep together; 0 where they need not
@returns high integer
@returns confidence float
@returns sourceCount integer
@slot path
@slot days
@mode read
@bound the longest path that the text names
*/
MATCH (x:Entity {id: $from})
MATCH (y:Entity {id: $to})
//@slot path
UNWIND relationships(p) AS r
RETURN
  r.fromId AS fromId, r.toId AS toId, r.id AS id,
//@slot days
  , r.confidence AS confidence, r.sourceCount AS sourceCount
