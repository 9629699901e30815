/*
The same of facts of the whole graph: one row, or none when there are none.
@param limit integer - facts that are read
@takes fact
@takes facts
@takes sums
@returns owner string? - null
@returns relationships integer
@returns groups list - as of entities
@returns joints list
@mode read
@bound $limit facts
*/
CALL () {
  #facts
  RETURN #fact LIMIT $limit
}
WITH null AS owner, #fact
#sums
