/*
Writes entities with their further names.
@param rows rows - label, props, names: source, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (e:Entity:$(row.label)) SET e = row.props
WITH row, e
CALL (row, e) {
  UNWIND row.names AS name
  CREATE (e)-[:NAMED]->(n:Name) SET n = name.props
  WITH name, n
  MATCH (s:Source {id: name.source})
  CREATE (n)-[:CITES]->(s)
}
RETURN count(e) AS count
