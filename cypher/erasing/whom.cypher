/*
Whom an id is of, with all that was merged into it, and what that is and was called.
@param id string
@returns ids strings - its own first
@returns into string? - what it was merged into itself
@returns names strings - without those that it had of others by a merge that was taken back
@returns kind string
@mode read
@bound the names and records of what was merged into it
*/
MATCH (e:Entity|FormerEntity {id: $id})
WITH e, [e] + COLLECT { MATCH (f:FormerEntity)-[:MERGED_INTO]->{1,50}(e) RETURN DISTINCT f ORDER BY f.id } AS all
RETURN [one IN all | one.id] AS ids, COLLECT { MATCH (e)-[:MERGED_INTO]->(k) RETURN k.id }[0] AS into, COLLECT {
  UNWIND all AS one
  CALL (one) {
    RETURN one.name AS text
    UNION
    MATCH (one)-[:NAMED]->(n)
    WHERE n:Name OR NOT EXISTS { MATCH (m:Merge) WHERE m.keepId = one.id AND m.rec = n.rec AND m.sup IS NOT NULL }
    RETURN n.text AS text
    UNION
    MATCH (v:EntityVersion {entityId: one.id}) RETURN v.name AS text
  }
  RETURN DISTINCT text
} AS names, e.kind AS kind
