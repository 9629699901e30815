/*
Ties that run in and meet conditions.
@fragment
*/
  MATCH (e)<-[r:TYPE]-(other) WHERE true //WHERE
