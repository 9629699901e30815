/*
An entity with its names.
@fragment
*/
  MATCH (n:Entity {id: wanted})
  RETURN 'Entity' AS class, n, COLLECT {
    MATCH (n)-[:NAMED]->(name:Name)
    OPTIONAL MATCH (name)-[:CITES]->(s:Source)
    RETURN [name.text, name.lang, name.usage, s.id] ORDER BY name.order
  } AS parts
