/*
Gives entities further names and ids in other records. What was recorded of each before is kept as a version. A name that is there by now, because
another writer was quicker, is not given twice: the entity is locked before its names are looked at.
@param rows rows - id, names (source, props), texts (property: list of what is added to it)
@param seq integer - of this change
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e.at
WITH row, e
CREATE (was:EntityVersion)
SET was = e {.*, id: null, entityId: row.id, sup: $seq, supReason: CASE WHEN size(row.names) > 0 THEN 'further names' ELSE 'further ids' END}
SET e.rec = $seq
SET e.revision = was.revision + 1
FOREACH (_ IN CASE WHEN size(row.names) > 0 THEN [1] ELSE [] END |
  SET e.furtherNames = coalesce(e.furtherNames, 0) + size(row.names)
)
FOREACH (field IN keys(row.texts) |
  SET e[field] = coalesce(e[field], []) + [text IN row.texts[field] WHERE NOT text IN coalesce(e[field], [])]
)
WITH row, e, COUNT { (e)-[:NAMED]->(:Name) } AS there
CALL (row, e, there) {
  UNWIND range(0, size(row.names) - 1) AS i
  WITH e, there, row.names[i] AS name, i
  WHERE NOT EXISTS { MATCH (e)-[:NAMED]->(old:Name) WHERE old.text = name.props.text }
  CREATE (e)-[:NAMED]->(n:Name)
  SET n = name.props, n.order = there + i, n.rec = $seq
  WITH name, n
  MATCH (s:Source {id: name.source})
  CREATE (n)-[:CITES]->(s)
}
RETURN count(e) AS count
