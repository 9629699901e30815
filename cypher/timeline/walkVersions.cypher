/*
The same of versions.
@fragment
*/
  MATCH (r:Version)
  USING INDEX r:Version(WALKED)
  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $values.types
  MATCH (a:Entity {id: r.fromId})
  MATCH (b:Entity {id: r.toId})
  WHERE true //VERSIONS
  RETURN r, a, b, substring(r.WALKED, range.skip) AS key ORDER BY r.WALKED DIRECTION LIMIT $limit
