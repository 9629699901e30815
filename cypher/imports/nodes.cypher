/*
What of all else that an import has recorded is still recorded since then: what was withdrawn since, and perhaps recorded anew by
somebody else, is left out.
@param rows rows - id, seq of the change that recorded it
@param import string
@param current integer - what sup is of what is recorded now
@returns id string
@returns class string - a label; FormerEntity of what was merged into another entity
@returns aboutId string? - what a statement is about
@returns corrected boolean - whether somebody else has said otherwise of an entity since
@mode read
@bound size of $rows
*/
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Statement {id: row.id}) WHERE n.sup = $current AND NOT EXISTS {
    MATCH (w:Statement {was: row.id}) WHERE w.undone AND w.sup > row.seq
  }
  RETURN n, 'Statement' AS class
  UNION ALL
  MATCH (n:Entity {id: row.id}) WHERE NOT EXISTS {
    MATCH (v:EntityVersion {entityId: row.id}) WHERE v.undone AND v.sup > row.seq
  }
  RETURN n, 'Entity' AS class
  UNION ALL
  MATCH (n:FormerEntity {id: row.id})-[:MERGED_INTO]->() WHERE NOT EXISTS {
    MATCH (v:EntityVersion {entityId: row.id}) WHERE v.undone AND v.sup > row.seq
  }
  RETURN n, 'FormerEntity' AS class
  UNION ALL
  MATCH (n:Source {id: row.id}) WHERE coalesce(n.anew, n.rec) = row.seq RETURN n, 'Source' AS class
  UNION ALL
  MATCH (n:Event {id: row.id}) WHERE coalesce(n.anew, n.rec) = row.seq RETURN n, 'Event' AS class
  UNION ALL
  MATCH (n:Joint {id: row.id}) WHERE n.sup IS NULL AND coalesce(n.anew, n.rec) = row.seq RETURN n, 'Joint' AS class
}
RETURN row.id AS id, class, n.aboutId AS aboutId,
  class = 'Entity' AND NOT EXISTS { MATCH (c:Change {seq: n.rec}) WHERE c.import = $import } AS corrected
