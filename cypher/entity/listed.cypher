/*
Entities by id, beside other lists, with all that is asked of each.
@takes ids
@takes entity
@takes seen - whether a view knows it
@takes calls - what is read below each
@takes columns
@takes list
@piece
*/
CALL () {
  UNWIND #ids AS wanted
  MATCH (#entity:Entity {id: wanted}) WHERE #seen
  #calls
  RETURN collect([#columns]) AS #list
}
