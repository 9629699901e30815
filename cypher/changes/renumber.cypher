/*
Gives what a change wrote the number that it got, where another change was quicker and took the one that was expected. Of
what the change wrote, and of nothing else under these ids, the expected number is the `rec` or, of what it ended, the `sup`.
@param ids strings - of all that it wrote
@param expected integer
@param seq integer
@returns count integer - nodes and shadows that got it
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Entity {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:EntityVersion {entityId: wanted}) RETURN n
  UNION ALL
  MATCH (:Entity {id: wanted})-[:NAMED]->(n:Name|FormerName) RETURN n
  UNION ALL
  MATCH (n:Fact {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:Statement {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:Source {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:Joint {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:FormerJoint {id: wanted}) RETURN n
  UNION ALL
  MATCH (n:Event {id: wanted}) RETURN n
  UNION ALL
  MATCH (fact:Standing&Fact {current: wanted})
  MATCH (:Entity {id: fact.fromId})-[n]->(:Entity {id: fact.toId}) WHERE n.id = wanted
  RETURN n
}
WITH n, n.rec = $expected AS begins, n.sup = $expected AS ends
WHERE begins OR ends
SET n.rec = CASE WHEN begins THEN $seq ELSE n.rec END
SET n.sup = CASE WHEN ends THEN $seq ELSE n.sup END
RETURN count(*) AS count
