/*
The shadow of a fact that stands: a native relationship between its ends, for degrees, expansions and paths. All of it
follows from the fact.
@takes fact
@takes from
@takes to
@piece
*/
CREATE (#from)-[shadow:$(#fact.type) {
  id: #fact.id, form: #fact.form, s0: #fact.s0, s1: #fact.s1, e0: #fact.e0, e1: #fact.e1,
  confidence: #fact.confidence, sourceCount: #fact.sourceCount, disputed: #fact.disputed, rec: #fact.rec
}]->(#to)
