/*
A page of facts in the order of their ids, each with all that is and was recorded of it, and with the shadows between its
ends.
@param after string - the id of the last one seen
@param limit integer - facts
@returns id string
@returns props map
@returns labels strings
@returns shadows list - of what is recorded now: type, props
@mode read
@bound the records of $limit facts
*/
MATCH (f:Fact) WHERE f.id > $after
WITH DISTINCT f.id AS id ORDER BY id LIMIT $limit
MATCH (f:Fact {id: id})
RETURN id, properties(f) AS props, labels(f) AS labels, COLLECT {
  MATCH (:Entity {id: f.fromId})-[r]->(:Entity {id: f.toId}) WHERE r.id = f.current
  RETURN {type: type(r), props: properties(r)}
} AS shadows
ORDER BY id
