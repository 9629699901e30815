/*
The names and ids in other records that an import has given to entities which others had recorded.
@param rows rows - id, seq of the change that gave them
@param import string
@returns id string
@returns names strings
@returns sameAs strings
@mode read
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT EXISTS {
  CALL (e) {
    MATCH (x:Entity {id: e.id}) RETURN x
    UNION ALL
    MATCH (x:EntityVersion {entityId: e.id}) RETURN x
  }
  WITH e, x
  WHERE x.revision = 1 OR EXISTS { MATCH (w:EntityVersion {entityId: e.id}) WHERE w.revision = x.revision - 1 AND w.undone }
  MATCH (c:Change {seq: x.rec}) WHERE c.import = $import
  RETURN c
}
OPTIONAL MATCH (before:EntityVersion {entityId: row.id}) WHERE before.sup = row.seq
OPTIONAL MATCH (behind:EntityVersion {entityId: row.id}) WHERE behind.rec = row.seq
RETURN row.id AS id, COLLECT { MATCH (e)-[:NAMED]->(n:Name) WHERE n.rec = row.seq RETURN n.text } AS names,
  [one IN coalesce(behind.sameAs, CASE WHEN e.rec = row.seq THEN e.sameAs END, []) WHERE NOT one IN coalesce(before.sameAs, [])] AS sameAs
