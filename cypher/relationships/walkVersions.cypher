/*
A walk of the startKey index of versions between two keys.
@fragment
*/
  MATCH (r:Version)
  WHERE r.startKey > range.low AND r.startKey < range.high AND r.type IN $values.types
  MATCH (a:Entity {id: r.fromId})
  MATCH (b:Entity {id: r.toId})
  WHERE true //VERSIONS
  RETURN r, a, b, r.startKey AS key ORDER BY r.startKey DIRECTION LIMIT $limit
