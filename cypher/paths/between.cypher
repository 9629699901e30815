/*
The ties between pairs of entities that a path may go along.
@param pairs rows - from string and to string: ids
@takes other
@takes ties - those of the first with the second, each with whether it starts at the first
@takes tie
@takes low - the days by which hops keep together; 0 where they need not
@takes high
@returns fromId string
@returns toId string
@returns id string
@returns low integer
@returns high integer
@returns confidence float
@returns sourceCount integer
@mode read
@bound the ties of the pairs
*/
UNWIND $pairs AS pair
MATCH (#other:Entity {id: pair.to})
CALL (pair, #other) {
  #ties
}
RETURN CASE WHEN outgoing THEN pair.from ELSE pair.to END AS fromId,
  CASE WHEN outgoing THEN pair.to ELSE pair.from END AS toId,
  #tie.id AS id, #low AS low, #high AS high, #tie.confidence AS confidence, #tie.sourceCount AS sourceCount
