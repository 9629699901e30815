/*
How many statements that meet conditions hang on an owner.
@takes owner
@takes found
@takes statement
@takes total
@piece
*/
CALL (#owner) {
  #found
  RETURN count(#statement) AS #total
}
