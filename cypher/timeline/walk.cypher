/*
A walk of an index of keys of changes between two keys; WALKED is the property that is indexed. The hint is for a small or
new graph: the planner takes what is in the statistics for all there is, and sorts it.
@fragment
*/
  MATCH (a)-[r:TYPE]->(b)
  USING INDEX r:TYPE(WALKED)
  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE
  RETURN r, a, b, substring(r.WALKED, range.skip) AS key ORDER BY r.WALKED DIRECTION LIMIT $limits.NAME
