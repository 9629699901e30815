/*
The facts that stand between the fresh entities of a set and any of it, each once, by their edges: those that start at an entity of few such edges among
all its edges, those that start at one of many by its edges with each of the others, whichever of the two has fewer.
@takes asked - the set: `ids`, and two maps: `near` is true by each of them, `fresh` by those of which each fact has one
@takes types
@takes few - how many edges that start at it an entity of few has at most
@takes fact
@piece
*/
CALL (#asked) {
  CALL (#asked) {
    MATCH (entity:Entity) WHERE entity.id IN #asked.ids
    RETURN collect(entity) AS ends
  }
  CALL (#asked, ends) {
    UNWIND ends AS entity
    WITH entity WHERE COUNT { (entity)-[:#types]->() } <= #few
    MATCH (entity)-[shadow:#types]->(other) WHERE #asked.near[other.id] AND (#asked.fresh[entity.id] OR #asked.fresh[other.id])
    RETURN shadow.id AS factId
    UNION ALL
    UNWIND ends AS entity
    WITH entity WHERE COUNT { (entity)-[:#types]->() } > #few
    UNWIND ends AS other
    WITH entity, other WHERE #asked.fresh[entity.id] OR #asked.fresh[other.id]
    MATCH (entity)-[shadow:#types]->(other)
    RETURN shadow.id AS factId
  }
  MATCH (#fact:Fact {current: factId})
  RETURN #fact
}
