/*
A test of how many relationships an entity has.
@fragment
*/
  WHEN 'count' THEN any(ties IN [TIES
VERSIONS] WHERE TEST.lo <= ties AND ties <= TEST.hi)
