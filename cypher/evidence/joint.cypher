/*
The sum that a fact is a part of, with those who share it.
@takes fact
@takes label - of sums that a view may see
@takes seen - whether it knows `joint`
@takes columns - of `joint`
@takes list
@piece
*/
CALL (#fact) {
  MATCH (joint:#label {id: #fact.jointId}) WHERE #seen
  RETURN collect([#columns]) AS #list
}
