/*
A probe of a class of nodes.
@fragment
*/
  MATCH (n:CLASS {id: wanted}) RETURN 'CLASS' AS class
