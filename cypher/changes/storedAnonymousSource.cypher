/*
An anonymous source.
@fragment
*/
  MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n, [] AS parts
