/*
Writes nodes as they are, with what belongs to each, and with the edges that lead to what is there already.
@param rows rows - labels, props, edges (type, to, props), names: the same, to each of which the node leads by NAMED
@returns count integer
@returns edges integer - that were made, those to names not counted
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:$(row.labels)) SET n = row.props
WITH row, n
CALL (row, n) {
  UNWIND row.names AS name
  CREATE (n)-[:NAMED]->(m:$(name.labels)) SET m = name.props
  RETURN collect([m, name.edges]) AS named
}
WITH n, [[n, row.edges]] + named AS ends
CALL (ends) {
  UNWIND ends AS end
  UNWIND end[1] AS edge
  WITH end[0] AS from, edge
  CALL (edge) {
    MATCH (t:Entity {id: edge.to}) RETURN t
    UNION ALL
    MATCH (t:FormerEntity {id: edge.to}) RETURN t
    UNION ALL
    MATCH (t:Source {id: edge.to}) RETURN t
    UNION ALL
    MATCH (t:FormerSource {id: edge.to}) RETURN t
    UNION ALL
    MATCH (t:AnonymousSource {id: edge.to}) RETURN t
    UNION ALL
    MATCH (t:Fact {current: edge.to}) RETURN t
  }
  CREATE (from)-[r:$(edge.type)]->(t) SET r = edge.props
  RETURN count(r) AS edges
}
RETURN count(n) AS count, sum(edges) AS edges
