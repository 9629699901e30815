/*
A walk of the startKey index between two keys, of which only the index is read.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  WHERE r.startKey > range.low AND r.startKey < range.high
  RETURN elementId(r) AS element, substring(r.startKey, range.skip) AS key, false AS isVersion ORDER BY r.startKey DIRECTION LIMIT $limits.NAME
