/*
A page of entities in the order of their ids, with the shadows that go out from each and are of nothing.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns astray list - type, id, and the id of the other end
@takes astray - of r, from a to b
@mode read
@bound $limit
*/
MATCH (a:Entity) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, COLLECT {
  MATCH (a)-[r]->(b:Entity) WHERE #astray
  RETURN [type(r), r.id, b.id]
} AS astray
ORDER BY id
