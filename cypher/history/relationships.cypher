/*
The records of relationships, the latest first, each with the one before it and the changes that began and ended it.
@param ids strings
@param known integer - the change up to which they are read
@param below integer - revisions from this on are left out
@param limit integer - records a relationship
@returns id string
@returns record list - doc, status and the ids of both ends, of the record
@returns before list? - the same of the one before it
@returns revision integer
@returns sup integer
@returns supReason string?
@returns from list? - id, kind and name of the entity that it leads from, while that is there
@returns to list?
@returns recordedAt string
@returns recordedBy string
@returns endedAt string?
@returns endedBy string?
@mode read
@bound $limit records a relationship
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (f:Fact {id: wanted}) WHERE f.rec <= $known
  WITH f ORDER BY f.rec
  WITH collect(f) AS list
  UNWIND range(size(list) - 1, 0, -1) AS i
  WITH list[i] AS f, CASE WHEN i > 0 THEN list[i - 1] END AS before
  WHERE f.revision < $below
  RETURN f, before LIMIT $limit
}
OPTIONAL MATCH (a:Entity|FormerEntity {id: f.fromId})
OPTIONAL MATCH (b:Entity|FormerEntity {id: f.toId})
MATCH (began:Change {seq: f.rec})
OPTIONAL MATCH (ended:Change {seq: f.sup}) WHERE ended.seq <= $known
RETURN wanted AS id, [f.doc, f.status, f.fromId, f.toId] AS record,
  CASE WHEN before IS NOT NULL THEN [before.doc, before.status, before.fromId, before.toId] END AS before,
  f.revision AS revision, f.sup AS sup, f.supReason AS supReason,
  CASE WHEN a IS NOT NULL THEN [a.id, a.kind, a.name] END AS from,
  CASE WHEN b IS NOT NULL THEN [b.id, b.kind, b.name] END AS to,
  began.at AS recordedAt, began.actor AS recordedBy, ended.at AS endedAt, ended.actor AS endedBy
ORDER BY id, f.rec DESC
