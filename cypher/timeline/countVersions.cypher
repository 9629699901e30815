/*
The same of versions.
@fragment
*/
  MATCH (r:Version)
  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $values.types
  MATCH (a:Entity {id: r.fromId})
  MATCH (b:Entity {id: r.toId})
  WHERE true //VERSIONS
  RETURN count(r) AS n
