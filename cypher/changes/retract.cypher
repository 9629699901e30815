/*
Ends what is recorded of facts: it stays as it was until this change, and is not what stands any more. Its shadow goes.
@param rows rows - id, props: sup, status, supReason
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (f:Fact {current: row.id})
MATCH (a:Entity {id: f.fromId})
MATCH (b:Entity {id: f.toId})
SET f += row.props
REMOVE f:Standing
WITH f, a, b
CALL (f, a, b) {
  MATCH (a)-[old]->(b) WHERE old.id = f.id
  DELETE old
}
RETURN count(f) AS count
