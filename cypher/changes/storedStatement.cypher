/*
A statement with its source and who says it.
@fragment
*/
  MATCH (n:Statement {id: wanted})
  OPTIONAL MATCH (n)-[:CITES]->(s:Source)
  OPTIONAL MATCH (n)-[:SAID_BY]->(sayer)
  RETURN 'Statement' AS class, n, [[s.id, sayer.id]] AS parts
