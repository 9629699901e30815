/*
How many facts several walks meet.
@takes scope
@takes walks
@takes fact
@takes total
@piece
*/
CALL (#scope) {
  CALL (#scope) {
    #walks
  }
  RETURN count(DISTINCT #fact) AS #total
}
