/*
An event with those who took part.
@fragment
*/
  MATCH (n:Event {id: wanted})
  RETURN 'Event' AS class, n, COLLECT {
    MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN [e.id, p.role] ORDER BY p.order
  } AS parts
