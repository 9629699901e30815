/*
Has events and joint sums lead to entities again from which a change led them away, and not to the one that it led them to.
@param keep string
@param ids strings - of those that they led to before
@param merged integer - the number of that change
@param seq integer - of this change
@returns count integer
@mode write
@bound what these take part in
*/
UNWIND $ids AS wanted
MATCH (a:FormerEntity|Entity {id: wanted})
CALL (a) {
  MATCH (n:Event)-[was:WAS_PARTICIPANT]->(a) WHERE was.sup = $merged
  CREATE (n)-[now:PARTICIPANT]->(a) SET now = was {.*, sup: null, rec: $seq}
}
CALL (a) {
  MATCH (n:Joint)-[was:WAS_SHARED_BY]->(a) WHERE was.sup = $merged
  CREATE (n)-[now:SHARED_BY]->(a) SET now = was {.*, sup: null, rec: $seq}
}
WITH count(a) AS count
MATCH (k:Entity {id: $keep})
CALL (k) {
  MATCH (n:Event)-[p:PARTICIPANT]->(k) WHERE p.rec = $merged
  CREATE (n)-[was:WAS_PARTICIPANT]->(k) SET was = p {.*, sup: $seq}
  DELETE p
}
CALL (k) {
  MATCH (n:Joint)-[p:SHARED_BY]->(k) WHERE p.rec = $merged
  CREATE (n)-[was:WAS_SHARED_BY]->(k) SET was = p {.*, sup: $seq}
  DELETE p
}
RETURN count
