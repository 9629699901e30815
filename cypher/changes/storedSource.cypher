/*
A source.
@fragment
*/
  MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n, [] AS parts
