/*
A list of facts of an owner: rows of what is asked of each.
@takes scope
@takes rows - the facts of the page
@takes calls - what is read below each
@takes columns
@takes list
@piece
*/
CALL (#scope) {
  #rows
  #calls
  RETURN collect([#columns]) AS #list
}
