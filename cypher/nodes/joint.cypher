/*
A sum that several share, with those who do.
@takes joint
@takes label - of entities that a view may see
@takes link - the edges to them
@takes seen - whether a view knows `part`
@piece
*/
#joint.id, #joint.totalAmount, #joint.totalCurrency, #joint.totalApproximate, #joint.open, coalesce(#joint.revision, 1), COLLECT {
  MATCH (#joint)-[part:#link]->(entity:#label) WHERE #seen
  RETURN [entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
}
