/*
An entity that a fact names beside its ends.
@takes fact
@takes field
@takes entity
@takes seen - whether a view knows it
@takes calls
@takes columns
@takes list
@takes label - of entities that a view may see
@piece
*/
CALL (#fact) {
  MATCH (#entity:#label {id: #fact.#field}) WHERE #seen
  #calls
  RETURN collect([#columns]) AS #list
}
