/*
A walk of the toKey index of versions between two keys.
@fragment
*/
  MATCH (r:Version)
  WHERE r.toKey > owner.low AND r.toKey < owner.high AND r.type IN $values.types
  MATCH (other:Entity {id: r.fromId})
  WHERE true //VERSIONS
  RETURN r, other, r.startKey AS key ORDER BY r.toKey DIRECTION LIMIT $limit
