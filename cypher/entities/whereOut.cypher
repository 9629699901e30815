/*
Ties that run out and meet conditions.
@fragment
*/
  MATCH (e)-[r:TYPE]->(other) WHERE true //WHERE
