/*
An event with those who took part.
@takes event
@piece
*/
#event.id, #event.name, COLLECT {
  MATCH (#event)-[part:PARTICIPANT]->(entity:Entity)
  RETURN [part.role, entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
}
