/*
All that several walks give, in no order.
@takes scope
@takes walks
@piece
*/
CALL (#scope) {
  #walks
}
