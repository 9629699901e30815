/*
A probe of the versions that are what is recorded.
@fragment
*/
  MATCH (v:Version {relId: wanted}) WHERE v.sup = $current
  RETURN v.type AS type, properties(v) AS props, elementId(v) AS element, true AS version
