/*
How many facts several walks meet.
@takes scope
@takes walks
@takes fact
@takes distinct - empty, or DISTINCT where walks may meet the same fact
@takes total
@piece
*/
CALL (#scope) {
  CALL (#scope) {
    #walks
  }
  RETURN count(#distinct #fact) AS #total
}
