/*
Has statements be about, or be said by, other entities. What was is copied into a statement of its own, without an id but
with that of the statement in `was`, and with the edges that it had.
@param rows rows - id, sup (of what was), supReason, props, about and sayer: ids of entities, null where that stays
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
CREATE (was:Statement) SET was = s {.*, id: null, was: row.id, sup: row.sup, supReason: row.supReason}
WITH row, s, was
CALL (s, was) {
  MATCH (s)-[:ABOUT]->(about) CREATE (was)-[:ABOUT]->(about)
}
CALL (s, was) {
  MATCH (s)-[:CITES]->(source) CREATE (was)-[:CITES]->(source)
}
CALL (s, was) {
  MATCH (s)-[:SAID_BY]->(sayer) CREATE (was)-[:SAID_BY]->(sayer)
}
SET s += row.props
WITH row, s
CALL (row, s) {
  MATCH (e:Entity|FormerEntity {id: row.about})
  CALL (s) { MATCH (s)-[old:ABOUT]->() DELETE old }
  CREATE (s)-[:ABOUT]->(e)
}
CALL (row, s) {
  MATCH (e:Entity|FormerEntity {id: row.sayer})
  CALL (s) { MATCH (s)-[old:SAID_BY]->() DELETE old }
  CREATE (s)-[:SAID_BY]->(e)
}
RETURN count(s) AS count
