/*
Events by id, each with those who took part.
@param ids strings
@returns id string
@returns name string
@returns participants list - role, id, kind, name
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (v:Event {id: wanted})
RETURN v.id AS id, v.name AS name, COLLECT {
  MATCH (v)-[p:PARTICIPANT]->(e:Entity)
  RETURN [p.role, e.id, e.kind, e.name] ORDER BY p.order, e.id
} AS participants
