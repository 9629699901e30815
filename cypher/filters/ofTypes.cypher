/*
Whether a relationship is of some types, and whether what lies between its days can lie between two others.
@fragment
*/
  WHEN 'type' THEN TYPEOF IN TEST.v
  WHEN 'days' THEN REL[TEST.q] >= TEST.lo AND REL[TEST.p] <= TEST.hi
