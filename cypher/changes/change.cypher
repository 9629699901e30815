/*
Changes what is recorded of facts: what was is copied into a fact of its own, which is not current and ends with this
change; the fact itself keeps its identity and begins anew. Its shadow is taken away, and made again when it stands.
@param rows rows - id, was (what the copy says instead), labels, props
@returns facts strings - element ids of the facts
@returns shadows strings - the same of their new shadows
@returns copies strings - the same of what was
@takes shadow - of f, from a to b
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (f:Fact {current: row.id})
MATCH (a:Entity {id: f.fromId})
MATCH (b:Entity {id: f.toId})
CREATE (was:Fact) SET was = f {.*, current: null}, was += row.was
SET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)
SET f += row.props
REMOVE f:Standing:Denied
SET f:$(row.labels)
WITH f, a, b, was
CALL (f, a, b) {
  MATCH (a)-[old]->(b) WHERE old.id = f.id
  DELETE old
}
CALL (f, a, b) {
  WITH f, a, b WHERE f.status = 'STANDS'
  #shadow
  RETURN collect(elementId(shadow)) AS made
}
WITH collect(elementId(f)) AS facts, collect(elementId(was)) AS copies, collect(made) AS lists
RETURN facts, reduce(all = [], list IN lists | all + list) AS shadows, copies
