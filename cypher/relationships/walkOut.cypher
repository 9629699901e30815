/*
A walk of the fromKey index between two keys.
@fragment
*/
  MATCH ()-[r:TYPE]->(other)
  WHERE r.fromKey > owner.low AND r.fromKey < owner.high //WHERE
  RETURN r, other, r.startKey AS key ORDER BY r.fromKey DIRECTION LIMIT $limits.NAME
