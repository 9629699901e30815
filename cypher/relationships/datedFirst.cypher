/*
Earliest first, then the undated ones.
@fragment
*/
  ORDER BY left(key, 1) DESC, key
