/*
The entity that a statement is about, with what is asked of it.
@takes statement
@takes entity
@takes calls
@takes columns
@takes list
@takes label - of entities that a view may see
@piece
*/
CALL (#statement) {
  MATCH (#entity:#label {id: #statement.aboutId}) WHERE #statement.aboutType IS NULL
  #calls
  RETURN collect([#columns]) AS #list
}
