/*
Earliest first, then the undated ones.
@fragment
*/
  ORDER BY left(r.startKey, 1) DESC, r.startKey
