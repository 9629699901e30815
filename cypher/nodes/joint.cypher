/*
A sum that several share, with those who do.
@takes joint
@piece
*/
#joint.id, #joint.totalAmount, #joint.totalCurrency, #joint.totalApproximate, #joint.open, COLLECT {
  MATCH (#joint)-[part:SHARED_BY]->(entity:Entity)
  RETURN [entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
}
