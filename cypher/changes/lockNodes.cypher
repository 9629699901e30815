/*
Takes the locks of entities, statements, events, joint sums and sources that are about to be changed, as cypher/changes/lock.cypher does of facts. What was
erased while its lock was waited for is left out.
@param ids strings - sorted, so that two writers do not wait for each other
@returns id string
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Entity {id: wanted}) REMOVE n.at RETURN n
  UNION ALL
  MATCH (n:Statement {id: wanted}) REMOVE n.at RETURN n
  UNION ALL
  MATCH (n:Event {id: wanted}) REMOVE n.at RETURN n
  UNION ALL
  MATCH (n:Source {id: wanted}) REMOVE n.at RETURN n
  UNION ALL
  MATCH (n:Joint {id: wanted}) REMOVE n.at RETURN n
}
WITH wanted, n WHERE n.id IS NOT NULL
RETURN wanted AS id
