/*
Counts put together.
@fragment
*/
  CALL (range) {
WALKS
  }
  RETURN sum(n) AS n
