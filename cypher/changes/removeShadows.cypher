/*
Removes, of a page of entities in the order of their ids, the shadows that go out from them and are of nothing.
@param after string - the id of the last one seen
@param limit integer
@returns last string? - the id of the last one of this page
@returns done integer - how many were removed
@takes astray - of r, from a to b
@mode write
@bound one row
*/
MATCH (a:Entity) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
CALL (a) {
  MATCH (a)-[r]->(b:Entity) WHERE #astray
  DELETE r
  RETURN count(*) AS removed
}
RETURN max(a.id) AS last, sum(removed) AS done
