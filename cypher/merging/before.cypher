/*
What some facts and statements said right before a change that gave them other ends.
@param facts strings
@param statements strings
@param seq integer - of that change
@returns id string
@returns props map - fromId, toId, destinationId, previousEmployerId of a fact; aboutId, sayerId of a statement
@mode read
@bound size of $facts and $statements
*/
CALL () {
  UNWIND $facts AS wanted
  MATCH (was:Fact {id: wanted}) WHERE was.sup = $seq
  RETURN wanted AS id, was {.fromId, .toId, .destinationId, .previousEmployerId} AS props
  UNION ALL
  UNWIND $statements AS wanted
  MATCH (was:Statement {was: wanted}) WHERE was.sup = $seq
  OPTIONAL MATCH (was)-[:SAID_BY]->(sayer)
  RETURN wanted AS id, {aboutId: was.aboutId, sayerId: sayer.id} AS props
}
RETURN id, props
