/*
A page of joint facts with those who share them, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@returns participants list - entity, order
@mode read
@bound the participants of $limit joint facts
*/
MATCH (n:Joint) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS props, COLLECT {
  MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN {entity: e.id, order: p.order} ORDER BY p.order
} AS participants
ORDER BY id
