/*
Walks put together, in no order.
@fragment
*/
  CALL (owner) {
WALKS
  }
  RETURN r, other, key
