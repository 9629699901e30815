/*
An event with those who took part.
@takes event
@takes label - of entities that a view may see
@takes link - the edges to them
@takes seen - whether a view knows `part`
@piece
*/
#event.id, #event.name, COLLECT {
  MATCH (#event)-[part:#link]->(entity:#label) WHERE #seen
  RETURN [part.role, entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
}
