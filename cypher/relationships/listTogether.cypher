/*
Walks put together.
@fragment
*/
  CALL (range) {
WALKS
  }
  RETURN r, a, b, key ORDER BY key DIRECTION LIMIT $limit
