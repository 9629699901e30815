/*
A walk of the toAmountKey index of versions between two keys.
@fragment
*/
  MATCH (r:Version)
  WHERE r.toAmountKey > owner.low AND r.toAmountKey < owner.high AND r.type IN $values.types
  MATCH (other:Entity {id: r.fromId})
  WHERE true //VERSIONS
  RETURN r, other, substring(r.toAmountKey, owner.skip) AS key ORDER BY r.toAmountKey DIRECTION LIMIT $limit
