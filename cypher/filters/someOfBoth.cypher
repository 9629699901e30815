/*
A test of whether an entity has a relationship.
@fragment
*/
  WHEN 'some' THEN TIES
VERSIONS
