/*
The facts that stand between some entities, each once, by their edges: those of all these entities but the one of most ties,
for what ties that one to the others is an edge of these; and what ties it to itself.
@takes fact
@takes ids - of the entities
@takes types
@piece
*/
CALL () {
  MATCH (e:Entity) WHERE e.id IN #ids
  WITH e ORDER BY COUNT { (e)-[:#types]-() }
  WITH collect(e) AS ends
  CALL (ends) {
    UNWIND ends[..-1] AS e
    MATCH (e)-[r:#types]-(other) WHERE other.id IN #ids
    RETURN r
    UNION
    UNWIND ends[-1..] AS e
    MATCH (e)-[r:#types]->(e)
    RETURN r
  }
  MATCH (#fact:Fact {current: r.id})
  RETURN #fact
}
