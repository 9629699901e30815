/*
A page of entities with their further names and what was recorded of them before, in the order of their ids.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns props map
@returns names list - props, and the id of the source
@returns was list - all that was recorded of it before, the first first
@mode read
@bound the names and the records of $limit entities
*/
MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS props, COLLECT {
  MATCH (n)-[:NAMED]->(name:Name)
  OPTIONAL MATCH (name)-[:CITES]->(s:Source)
  RETURN {props: properties(name), source: s.id} ORDER BY name.order
} AS names, COLLECT {
  MATCH (v:EntityVersion {entityId: n.id}) RETURN properties(v) ORDER BY v.rec
} AS was
ORDER BY id
