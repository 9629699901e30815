/*
A page of facts in the order of their ids, each with all that is and was recorded of it.
@param after string - the id of the last one seen
@param limit integer - facts
@returns id string
@returns records list - labels, props, the first first
@mode read
@bound the records of $limit facts
*/
MATCH (f:Fact) WHERE f.id > $after
WITH DISTINCT f.id AS id ORDER BY id LIMIT $limit
RETURN id, COLLECT {
  MATCH (f:Fact {id: id})
  WITH f ORDER BY f.revision, f.rec
  RETURN {labels: labels(f), props: properties(f)}
} AS records
ORDER BY id
