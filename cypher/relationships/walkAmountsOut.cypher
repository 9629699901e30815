/*
A walk of the index of the amounts that run out, between two keys.
@fragment
*/
  MATCH ()-[r:TYPE]->(other)
  WHERE r.fromAmountKey > owner.low AND r.fromAmountKey < owner.high //WHERE
  RETURN r, other, substring(r.fromAmountKey, owner.skip) AS key ORDER BY r.fromAmountKey DIRECTION LIMIT $limits.NAME
