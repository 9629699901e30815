/*
The places of the first and the last fact of several walks.
@takes scope
@takes walks
@takes places
@piece
*/
CALL (#scope) {
  CALL (#scope) {
    #walks
  }
  RETURN collect(tail) AS #places
}
