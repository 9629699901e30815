/*
The undated ones backwards, then latest first.
@fragment
*/
  ORDER BY left(key, 1), key DESC
