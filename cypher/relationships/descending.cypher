/*
Latest first; undated ones have the smallest keys.
@fragment
*/
  ORDER BY r.startKey DESC
