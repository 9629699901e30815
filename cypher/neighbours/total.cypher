/*
How many entities there are at the other ends of an owner's ties.
@takes owner
@takes ties - a pattern that binds each tie and its other end
@takes other
@takes total
@piece
*/
CALL (#owner) {
  #ties
  RETURN count(DISTINCT #other) AS #total
}
