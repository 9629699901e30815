/*
A page of the statements that hang on an owner.
@takes owner
@takes page - the statements
@takes calls - what is read below each
@takes columns
@takes list
@piece
*/
CALL (#owner) {
  #page
  #calls
  RETURN collect([#columns]) AS #list
}
