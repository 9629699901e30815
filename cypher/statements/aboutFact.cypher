/*
The fact that a statement is about, with its ends and what is asked of it.
@takes statement
@takes fact
@takes seen - which record a view sees
@takes from
@takes to
@takes calls
@takes columns
@takes list
@takes label - of entities that a view may see
@piece
*/
CALL (#statement) {
  MATCH (#fact:Fact {id: #statement.aboutId}) WHERE #statement.aboutType IS NOT NULL AND #seen
  MATCH (#from:#label {id: #fact.fromId})
  MATCH (#to:#label {id: #fact.toId})
  #calls
  RETURN collect([#columns]) AS #list
}
