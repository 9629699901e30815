/*
The facts that stand and lead from some entities to some, each once, by their edges: those of all these entities but the one of
most ties, for what ties that one to the others is an edge of these; and what ties it to itself.
@takes fact
@takes ids - of the entities at either end
@takes from - ids
@takes to - ids
@takes types
@piece
*/
CALL () {
  MATCH (e:Entity) WHERE e.id IN #ids
  WITH e ORDER BY COUNT { (e)-[:#types]-() }
  WITH collect(e) AS ends
  CALL (ends) {
    UNWIND ends[..-1] AS e
    WITH e WHERE e.id IN #from
    MATCH (e)-[r:#types]->(other) WHERE other.id IN #to
    RETURN r
    UNION
    UNWIND ends[..-1] AS e
    WITH e WHERE e.id IN #to
    MATCH (e)<-[r:#types]-(other) WHERE other.id IN #from
    RETURN r
    UNION
    UNWIND ends[-1..] AS e
    WITH e WHERE e.id IN #from AND e.id IN #to
    MATCH (e)-[r:#types]->(e)
    RETURN r
  }
  MATCH (#fact:Fact {current: r.id})
  RETURN #fact
}
