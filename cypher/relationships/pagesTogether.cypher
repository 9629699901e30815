/*
Walks put together.
@fragment
*/
  CALL (owner) {
WALKS
  }
  RETURN r, other, key ORDER BY key DIRECTION LIMIT $limit
