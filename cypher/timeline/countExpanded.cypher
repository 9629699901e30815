/*
How many changes an expansion gives.
@fragment
*/
  CALL (range) {
EXPANDED
  }
  RETURN count(key) AS n
