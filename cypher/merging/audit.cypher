/*
A page of the entities that are none any more, in the order of their ids, with what is not so of them.
@param after string - the id of the last one seen
@param limit integer
@param current integer - what sup is of what is recorded now
@returns id string
@returns sup integer?
@returns faults strings
@mode read
@bound $limit, and what is recorded of them now
*/
MATCH (f:FormerEntity) WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.sup AS sup, COLLECT {
  CALL (f) {
    WITH f WHERE f:Entity RETURN 'it is an entity too' AS fault
    UNION ALL
    MATCH (f)-[m:MERGED_INTO]->(k) WHERE NOT k:Entity AND NOT k:FormerEntity RETURN 'it was merged into nothing' AS fault
    UNION ALL
    WITH f WHERE COUNT { (f)-[:MERGED_INTO]->() } > 1 RETURN 'it was merged into several' AS fault
    UNION ALL
    CALL (f) {
      MATCH (x:Fact) WHERE x.outKey STARTS WITH f.id + '|' RETURN x
      UNION
      MATCH (x:Fact) WHERE x.inKey STARTS WITH f.id + '|' RETURN x
      UNION
      MATCH (x:Fact {destinationId: f.id}) RETURN x
      UNION
      MATCH (x:Fact {previousEmployerId: f.id}) RETURN x
    }
    WITH x WHERE x.current IS NOT NULL AND x.sup = $current
    RETURN x.current + ' names it' AS fault
    UNION ALL
    MATCH (s:Statement {aboutId: f.id}) WHERE s.sup = $current RETURN s.id + ' is about it' AS fault
    UNION ALL
    MATCH (s:Statement)-[:SAID_BY]->(f) WHERE s.sup = $current RETURN s.id + ' is said by it' AS fault
    UNION ALL
    MATCH (n:Event|Joint)-[:PARTICIPANT|SHARED_BY]->(f) RETURN n.id + ' leads to it' AS fault
  }
  RETURN fault LIMIT 20
} AS faults
ORDER BY id
