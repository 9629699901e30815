/*
Whether the entity at one end of a relationship, or at the other, meets conditions: one text for both. Written as one
branch of the CASE whose value is either word; WHEN 'from', 'to' would be planned as two.
@fragment
*/
  WHEN CASE TEST.t WHEN 'to' THEN 'to' ELSE 'from' END THEN all(ENTITY IN [CASE TEST.t WHEN 'to' THEN b ELSE a END] WHERE
WITHIN)
