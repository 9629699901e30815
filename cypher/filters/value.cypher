/*
Whether a value of an entity or a relationship, or one of a list of values, meets one test: TEST.t says which, TEST.p
names the property, or TEST.q where that is not there, the rest are its operands. Names of properties come from
src/graph/filters, never from a client.
@fragment
*/
coalesce(CASE TEST.t
//MORE
ELSE any(v IN [] + coalesce(ITEM[TEST.p], ITEM[TEST.q]) WHERE CASE TEST.t
  WHEN 'in' THEN v IN TEST.v
  WHEN 'contains' THEN v CONTAINS TEST.v
  WHEN 'starts' THEN v STARTS WITH TEST.v
  WHEN 'ends' THEN v ENDS WITH TEST.v
  WHEN 'range' THEN v >= TEST.gte AND v <= TEST.lte AND v > TEST.gt AND v < TEST.lt
  ELSE true
END) END, false) = TEST.want
