/*
Smallest keys first.
@fragment
*/
  ORDER BY key
