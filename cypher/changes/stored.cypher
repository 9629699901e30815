/*
What is stored under ids, facts aside: properties, and what hangs on a node in the order it was given.
@param ids strings
@returns id string
@returns class string
@returns props map
@returns parts list - names: text, lang, usage, source; participants: id, role; statements: source, sayer
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n, [] AS parts
  UNION ALL
  MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n, [] AS parts
  UNION ALL
  MATCH (n:Entity {id: wanted})
  RETURN 'Entity' AS class, n, COLLECT {
    MATCH (n)-[:NAMED]->(name:Name)
    OPTIONAL MATCH (name)-[:CITES]->(s:Source)
    RETURN [name.text, name.lang, name.usage, s.id] ORDER BY name.order
  } AS parts
  UNION ALL
  MATCH (n:Joint {id: wanted})
  RETURN 'Joint' AS class, n, COLLECT {
    MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN [e.id, null] ORDER BY p.order
  } AS parts
  UNION ALL
  MATCH (n:Event {id: wanted})
  RETURN 'Event' AS class, n, COLLECT {
    MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN [e.id, p.role] ORDER BY p.order
  } AS parts
  UNION ALL
  MATCH (n:Statement {id: wanted})
  OPTIONAL MATCH (n)-[:CITES]->(s:Source)
  OPTIONAL MATCH (n)-[:SAID_BY]->(sayer)
  RETURN 'Statement' AS class, n, [[s.id, sayer.id]] AS parts
}
RETURN wanted AS id, class, properties(n) AS props, parts
