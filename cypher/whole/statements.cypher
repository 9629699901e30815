/*
A page of statements in the order of their ids, each with what it said before it was about something else.
@param after string - the id of the last one seen
@param limit integer
@takes own - edges of the node n
@takes past - edges of the node w
@returns id string
@returns node map - labels, props, edges
@returns was list - the same, the first first
@mode read
@bound the records of $limit statements
*/
MATCH (n:Statement) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, {labels: labels(n), props: properties(n), edges: #own} AS node, COLLECT {
  MATCH (w:Statement {was: n.id})
  WITH w ORDER BY w.sup, w.rec
  RETURN {labels: labels(w), props: properties(w), edges: #past}
} AS was
ORDER BY id
