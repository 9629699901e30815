/*
The sum that a fact is a part of, with those who share it.
@takes fact
@takes columns - of `joint`
@takes list
@piece
*/
CALL (#fact) {
  MATCH (joint:Joint {id: #fact.jointId})
  RETURN collect([#columns]) AS #list
}
