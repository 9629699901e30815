/*
A joint fact with those who share it.
@fragment
*/
  MATCH (n:Joint {id: wanted})
  RETURN 'Joint' AS class, n, COLLECT {
    MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN [e.id, null] ORDER BY p.order
  } AS parts
