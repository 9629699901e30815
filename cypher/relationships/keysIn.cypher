/*
A walk of the toKey index between two keys, of which only the index is read.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  WHERE r.toKey > range.low AND r.toKey < range.high
  RETURN elementId(r) AS element, substring(r.toKey, range.skip) AS key, false AS isVersion ORDER BY r.toKey DIRECTION LIMIT $limits.NAME
