/*
Writes the further names of entities.
@param rows rows - entity, source, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (e)-[:NAMED]->(n:Name) SET n = row.props
WITH row, n
CALL (row, n) {
  MATCH (s:Source {id: row.source})
  CREATE (n)-[:CITES]->(s)
}
RETURN count(*) AS count
