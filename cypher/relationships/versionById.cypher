/*
A probe of the versions of a relationship: of what was recorded instead of what stands, or does not stand.
@fragment
*/
  MATCH (r:Version {relId: wanted}) WHERE r.rec <= $known AND r.sup > $known RETURN r, r.fromId AS fromId, r.toId AS toId
