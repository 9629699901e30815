/*
Writes statements: what each is about (a fact or an entity), what it cites, and who says so, an entity or somebody
unnamed, who is made when new. An id that is null is of nothing.
@param rows rows - props, fact, entity, source, sayer, unnamed: id, description
@returns count integer
@returns edges integer - how many edges were made
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Statement) SET n = row.props
WITH row, n
CALL (row, n) {
  MATCH (f:Fact {current: row.fact}) CREATE (n)-[:ABOUT]->(f) RETURN 1 AS edge
  UNION ALL
  MATCH (e:Entity {id: row.entity}) CREATE (n)-[:ABOUT]->(e) RETURN 1 AS edge
  UNION ALL
  MATCH (x:Source {id: row.source}) CREATE (n)-[:CITES]->(x) RETURN 1 AS edge
  UNION ALL
  MATCH (e:Entity {id: row.sayer}) CREATE (n)-[:SAID_BY]->(e) RETURN 1 AS edge
  UNION ALL
  UNWIND row.unnamed AS unnamed
  MERGE (a:AnonymousSource {id: unnamed.id}) ON CREATE SET a.description = unnamed.description
  CREATE (n)-[:SAID_BY]->(a) RETURN 1 AS edge
}
WITH n, count(edge) AS edges
RETURN count(n) AS count, sum(edges) AS edges
