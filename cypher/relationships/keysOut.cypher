/*
A walk of the fromKey index between two keys, of which only the index is read.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  WHERE r.fromKey > range.low AND r.fromKey < range.high
  RETURN elementId(r) AS element, substring(r.fromKey, range.skip) AS key, false AS isVersion ORDER BY r.fromKey DIRECTION LIMIT $limits.NAME
