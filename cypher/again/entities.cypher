/*
Records entities anew that were withdrawn with their import: what was is kept as a version, and its names as former ones.
@param rows rows - label, props, names: source, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:FormerEntity {id: row.props.id}) WHERE e.undone
CREATE (was:EntityVersion)
SET was = e {.*, id: null, entityId: row.props.id}
REMOVE e:FormerEntity
SET e = row.props
SET e:Entity
SET e:$(row.label)
WITH row, e, was.sup AS sup
CALL (e, sup) {
  MATCH (e)-[:NAMED]->(old:Name)
  REMOVE old:Name
  SET old:FormerName, old.sup = sup
}
CALL (row, e) {
  UNWIND row.names AS name
  CREATE (e)-[:NAMED]->(n:Name) SET n = name.props, n.rec = row.props.rec
  WITH name, n
  MATCH (s:Source {id: name.source})
  CREATE (n)-[:CITES]->(s)
}
RETURN count(e) AS count
