/*
Largest keys first.
@fragment
*/
  ORDER BY key DESC
