/*
Ties in both directions that meet conditions.
@fragment
*/
  MATCH (e)-[r:TYPE]-(other) WHERE true //WHERE
