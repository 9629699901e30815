/*
A walk of an index of keys of changes between two keys, of which only the index is read.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  USING INDEX r:TYPE(WALKED)
  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE
  RETURN elementId(r) AS element, substring(r.WALKED, range.skip) AS key, false AS isVersion ORDER BY r.WALKED DIRECTION LIMIT $limits.NAME
