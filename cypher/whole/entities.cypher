/*
A page of entities, or of those that are none any more, in the order of their ids, each with its names and with all that was
recorded of it before.
@param after string - the id of the last one seen
@param limit integer
@takes label
@takes cites - edges of a name
@returns id string
@returns node map - labels, props
@returns names list - the same of each, with edges
@returns was list - the same of each version, the first first
@mode read
@bound the names and the records of $limit entities
*/
MATCH (n:#label) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, {labels: labels(n), props: properties(n)} AS node, COLLECT {
  MATCH (n)-[:NAMED]->(name)
  WITH name ORDER BY name.order, name.text, coalesce(name.sup, 0)
  RETURN {labels: labels(name), props: properties(name), edges: #cites}
} AS names, COLLECT {
  MATCH (v:EntityVersion {entityId: n.id})
  WITH v ORDER BY v.revision
  RETURN {labels: labels(v), props: properties(v)}
} AS was
ORDER BY id
