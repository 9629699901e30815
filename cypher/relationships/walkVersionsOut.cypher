/*
A walk of the fromKey index of versions between two keys.
@fragment
*/
  MATCH (r:Version)
  WHERE r.fromKey > owner.low AND r.fromKey < owner.high AND r.type IN $values.types
  MATCH (other:Entity {id: r.toId})
  WHERE true //VERSIONS
  RETURN r, other, r.startKey AS key ORDER BY r.fromKey DIRECTION LIMIT $limit
