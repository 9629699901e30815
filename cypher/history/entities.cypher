/*
The versions of entities, the latest first, each with the one before it and the changes that began and ended it.
@param ids strings
@param known integer - the change up to which they are read
@param below integer - revisions from this on are left out
@param limit integer - versions an entity
@returns id string
@returns props map
@returns before map? - the properties of the version before
@returns recordedAt string
@returns recordedBy string
@returns endedAt string?
@returns endedBy string?
@mode read
@bound $limit versions an entity
*/
UNWIND $ids AS wanted
CALL (wanted) {
  CALL (wanted) {
    MATCH (e:Entity|FormerEntity {id: wanted}) WHERE e.rec <= $known RETURN e
    UNION ALL
    MATCH (e:EntityVersion {entityId: wanted}) WHERE e.rec <= $known RETURN e
  }
  WITH e ORDER BY e.rec
  WITH collect(e) AS list
  UNWIND range(size(list) - 1, 0, -1) AS i
  WITH list[i] AS e, CASE WHEN i > 0 THEN list[i - 1] END AS before
  WHERE e.revision < $below
  RETURN e, before LIMIT $limit
}
WITH wanted, properties(e) AS props, properties(before) AS before
MATCH (began:Change {seq: props.rec})
OPTIONAL MATCH (ended:Change {seq: props.sup}) WHERE ended.seq <= $known
RETURN wanted AS id, props, before, began.at AS recordedAt, began.actor AS recordedBy,
  ended.at AS endedAt, ended.actor AS endedBy
ORDER BY id, props.rec DESC
