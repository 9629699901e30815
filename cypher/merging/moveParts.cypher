/*
Has events and joint sums lead to the entity that others were merged into. What led to those is kept as a former edge; who
took part in the same part already, or shared the sum, does so once.
@param rows rows - from, to
@param seq integer - of this change
@returns count integer
@mode write
@bound what $rows take part in
*/
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CALL (a, b) {
  MATCH (n:Event)-[p:PARTICIPANT]->(a)
  CREATE (n)-[was:WAS_PARTICIPANT]->(a) SET was = p {.*, sup: $seq}
  WITH n, p, properties(p) AS props, b
  DELETE p
  WITH n, props, b
  ORDER BY props.order
  FOREACH (_ IN CASE WHEN EXISTS { MATCH (n)-[q:PARTICIPANT]->(b) WHERE coalesce(q.role, '') = coalesce(props.role, '') } THEN [] ELSE [1] END |
    CREATE (n)-[now:PARTICIPANT]->(b) SET now = props, now.rec = $seq
  )
  RETURN count(*) AS events
}
CALL (a, b) {
  MATCH (n:Joint)-[p:SHARED_BY]->(a)
  CREATE (n)-[was:WAS_SHARED_BY]->(a) SET was = p {.*, sup: $seq}
  WITH n, p, properties(p) AS props, b
  DELETE p
  WITH n, props, b
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:SHARED_BY]->(b) } THEN [] ELSE [1] END |
    CREATE (n)-[now:SHARED_BY]->(b) SET now = props, now.rec = $seq
  )
  RETURN count(*) AS joints
}
RETURN count(row) AS count
