/*
How many relationships an index of keys of changes holds between two keys.
@fragment
*/
  MATCH (a)-[r:TYPE]->(b)
  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE
  WITH r LIMIT $limits.NAME
  RETURN count(r) AS n
