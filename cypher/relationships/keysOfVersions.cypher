/*
The same walk of versions that a view may see; WALKED is the property that is indexed.
@fragment
*/
  MATCH (r:Version)
  USING INDEX r:Version(WALKED)
  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $types
    AND r.rec <= $known AND r.sup > $known AND r.status IN $statuses //VERSIONS
  RETURN elementId(r) AS element, substring(r.WALKED, range.skip) AS key, true AS isVersion
  ORDER BY r.WALKED DIRECTION LIMIT $limit
