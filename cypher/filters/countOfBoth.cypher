/*
A test of how many relationships an entity has.
@fragment
*/
  WHEN 'count' THEN TEST.lo <= TIES
VERSIONS
  <= TEST.hi
