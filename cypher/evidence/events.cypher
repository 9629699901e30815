/*
The events that a fact is a side of, each with those who took part.
@takes fact
@takes label - of events that a view may see
@takes columns - of `event`
@takes list
@piece
*/
CALL (#fact) {
  UNWIND coalesce(#fact.eventIds, []) AS wanted
  MATCH (event:#label {id: wanted})
  RETURN collect([#columns]) AS #list
}
