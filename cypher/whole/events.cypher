/*
A page of events with those who took part, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@returns participants list - entity, order, role
@mode read
@bound the participants of $limit events
*/
MATCH (n:Event) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS props, COLLECT {
  MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN {entity: e.id, order: p.order, role: p.role} ORDER BY p.order
} AS participants
ORDER BY id
