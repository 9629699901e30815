/*
A walk of the index of the amounts that run in, between two keys.
@fragment
*/
  MATCH (other)-[r:TYPE]->()
  WHERE r.toAmountKey > owner.low AND r.toAmountKey < owner.high //WHERE
  RETURN r, other, substring(r.toAmountKey, owner.skip) AS key ORDER BY r.toAmountKey DIRECTION LIMIT $limits.NAME
