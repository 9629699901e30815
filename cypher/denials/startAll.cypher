/*
Versions that are denied, along the index of their starts.
@fragment
*/
MATCH (r:Version)
WHERE r.status = 'DENIED' AND r.startKey > $low AND r.startKey < $high
  AND r.rec <= $values.known AND r.sup > $values.known AND r.type IN $values.types //CONDITIONS
