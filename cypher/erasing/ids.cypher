/*
A page of the ids of entities, and of what was one, in their order.
@param after string - the last one seen
@param limit integer
@returns id string
@returns former boolean - whether it is none any more
@mode read
@bound $limit of each
*/
CALL () {
  MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id, false AS former ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (n:FormerEntity) WHERE n.id > $after RETURN n.id AS id, true AS former ORDER BY id LIMIT $limit
}
RETURN id, former ORDER BY id LIMIT $limit
