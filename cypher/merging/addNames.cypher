/*
Gives an entity the names of those that were merged into it, with the sources of those names.
@param id string
@param rows rows - source, props
@param seq integer - of this change
@returns count integer
@mode write
@bound size of $rows
*/
MATCH (e:Entity {id: $id})
WITH e, COUNT { (e)-[:NAMED]->(:Name|FormerName) } AS there
UNWIND range(0, size($rows) - 1) AS i
WITH e, there, $rows[i] AS row, i
CREATE (e)-[:NAMED]->(n:Name)
SET n = row.props, n.order = there + i, n.rec = $seq
WITH row, n
CALL (row, n) {
  MATCH (s:Source {id: row.source})
  CREATE (n)-[:CITES]->(s)
}
RETURN count(n) AS count
