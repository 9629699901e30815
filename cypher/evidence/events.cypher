/*
The events that a fact is a side of, each with those who took part.
@takes fact
@takes list
@piece
*/
CALL (#fact) {
  UNWIND coalesce(#fact.eventIds, []) AS wanted
  MATCH (event:Event {id: wanted})
  RETURN collect([event.id, event.name, COLLECT {
    MATCH (event)-[part:PARTICIPANT]->(entity:Entity)
    RETURN [part.role, entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id
  }]) AS #list
}
