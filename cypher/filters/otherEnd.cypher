/*
Whether the entity at the other end of a relationship meets conditions.
@fragment
*/
  WHEN 'otherEnd' THEN WITHIN
