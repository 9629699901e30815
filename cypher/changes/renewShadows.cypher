/*
Makes the shadows of a page of facts anew, in the order of their ids. Each fact is locked first, as by who changes it
(cypher/changes/lock.cypher).
@param after string - the id of the last one seen
@param limit integer
@returns last string? - the id of the last one of this page
@returns done integer - how many were made
@takes shadow - of f, from a to b
@mode write
@bound one row
*/
MATCH (f:Fact) WHERE f.current > $after
WITH f ORDER BY f.current LIMIT $limit
REMOVE f.at
WITH f
CALL (f) {
  MATCH (a:Entity {id: f.fromId})
  MATCH (b:Entity {id: f.toId})
  CALL (f, a, b) {
    MATCH (a)-[old]->(b) WHERE old.id = f.id
    DELETE old
  }
  WITH f, a, b WHERE f.status = 'STANDS'
  #shadow
  RETURN count(*) AS made
}
RETURN max(f.current) AS last, sum(made) AS done
