/*
Versions that are denied and start or end at one of some entities, each once.
@fragment
*/
UNWIND $values.of AS end
CALL (end) {
  MATCH (v:Version) WHERE v.fromKey > end + '|' + $low AND v.fromKey < end + '|' + $high AND v.status = 'DENIED' RETURN v
  UNION ALL
  MATCH (v:Version) WHERE v.toKey > end + '|' + $low AND v.toKey < end + '|' + $high AND v.status = 'DENIED' RETURN v
}
WITH DISTINCT v AS r
WHERE r.rec <= $values.known AND r.sup > $values.known AND r.type IN $values.types //CONDITIONS
