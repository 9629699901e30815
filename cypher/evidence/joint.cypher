/*
The sum that a fact is a part of, with those who share it.
@takes fact
@takes list
@piece
*/
CALL (#fact) {
  MATCH (joint:Joint {id: #fact.jointId})
  RETURN collect([joint.id, joint.totalAmount, joint.totalCurrency, joint.totalApproximate, joint.open, COLLECT {
    MATCH (joint)-[part:SHARED_BY]->(entity:Entity)
    RETURN [entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
  }]) AS #list
}
