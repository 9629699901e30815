/*
Walks put together.
@fragment
*/
  CALL (range) {
WALKS
  }
  RETURN element, key, isVersion ORDER BY key DIRECTION LIMIT $limit
