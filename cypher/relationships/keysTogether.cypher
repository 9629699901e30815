/*
Walks put together.
@fragment
*/
  CALL (range) {
WALKS
  }
  RETURN element, key ORDER BY key DIRECTION LIMIT $limit
