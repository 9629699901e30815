/*
Changes what is recorded of facts: what was is copied into a fact of its own, which is not current and ends with this
change; the fact itself keeps its identity and begins anew. Its shadow is taken away, and made again, between the ends that
it has then, when it stands.
@param rows rows - id, was (what the copy says instead), labels, props
@returns count integer
@takes shadow - of f, from a to b
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (f:Fact {current: row.id})
MATCH (before:Entity {id: f.fromId})
MATCH (behind:Entity {id: f.toId})
CREATE (was:Fact) SET was = f {.*, current: null}, was += row.was
SET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)
SET f += row.props
REMOVE f:Standing:Denied
SET f:$(row.labels)
WITH f, before, behind
CALL (f, before, behind) {
  MATCH (before)-[old]->(behind) WHERE old.id = f.id
  DELETE old
}
MATCH (a:Entity {id: f.fromId})
MATCH (b:Entity {id: f.toId})
FOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |
  #shadow
)
RETURN count(f) AS count
