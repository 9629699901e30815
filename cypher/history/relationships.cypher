/*
The versions of relationships, the latest first, each with the one before it and the changes that began and ended it.
@param owners rows - i and id
@param known integer - the change up to which they are read
@param below integer - revisions from this on are left out
@param limit integer - versions a relationship
@returns owner integer - the i of the owner
@returns props map
@returns type string
@returns before map? - the properties of the version before
@returns fromId string? - null when there is no such entity any more; so of the other end
@returns fromKind string?
@returns fromName string?
@returns toId string?
@returns toKind string?
@returns toName string?
@returns recordedAt string
@returns recordedBy string
@returns endedAt string?
@returns endedBy string?
@slot branches - one for each type, and one for versions
@mode read
@bound $limit versions a relationship
*/
UNWIND $owners AS owner
CALL (owner) {
  CALL (owner) {
//@slot branches
  }
  WITH r ORDER BY r.rec
  WITH collect(r) AS list
  UNWIND range(size(list) - 1, 0, -1) AS i
  WITH list[i] AS r, CASE WHEN i > 0 THEN list[i - 1] END AS before
  WHERE r.revision < $below
  RETURN r, before LIMIT $limit
}
WITH owner, properties(r) AS props, coalesce(r.type, type(r)) AS type, properties(before) AS before
OPTIONAL MATCH (a:Entity {id: props.fromId})
OPTIONAL MATCH (b:Entity {id: props.toId})
MATCH (began:Change {seq: props.rec})
OPTIONAL MATCH (ended:Change {seq: props.sup}) WHERE ended.seq <= $known
RETURN owner.i AS owner, props, type, before,
  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,
  began.at AS recordedAt, began.actor AS recordedBy, ended.at AS endedAt, ended.actor AS endedBy
ORDER BY owner, props.rec DESC
