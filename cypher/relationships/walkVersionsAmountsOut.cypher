/*
A walk of the fromAmountKey index of versions between two keys.
@fragment
*/
  MATCH (r:Version)
  WHERE r.fromAmountKey > owner.low AND r.fromAmountKey < owner.high AND r.type IN $values.types
  MATCH (other:Entity {id: r.toId})
  WHERE true //VERSIONS
  RETURN r, other, substring(r.fromAmountKey, owner.skip) AS key ORDER BY r.fromAmountKey DIRECTION LIMIT $limit
