/*
Entities by id, beside other lists, with all that is asked of each.
@takes ids
@takes entity
@takes seen - whether a view knows it
@takes calls - what is read below each
@takes columns
@takes list
@takes label - of entities that a view may see
@piece
*/
CALL () {
  UNWIND #ids AS wanted
  MATCH (#entity:#label {id: wanted}) WHERE #seen
  #calls
  RETURN collect([#columns]) AS #list
}
