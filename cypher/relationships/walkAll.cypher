/*
A walk of the startKey index between two keys.
@fragment
*/
  MATCH (a)-[r:TYPE]->(b)
  WHERE r.startKey > range.low AND r.startKey < range.high //WHERE
  RETURN r, a, b, r.startKey AS key ORDER BY r.startKey DIRECTION LIMIT $limits.NAME
