/*
Whether the entity at an end of a relationship meets conditions.
@fragment
*/
  WHEN 'END' THEN WITHIN
