/*
A walk of the toKey index between two keys.
@fragment
*/
  MATCH (other)-[r:TYPE]->()
  WHERE r.toKey > owner.low AND r.toKey < owner.high //WHERE
  RETURN r, other, r.startKey AS key ORDER BY r.toKey DIRECTION LIMIT $limits.NAME
