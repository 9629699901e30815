/*
A walk of the startKey index between two keys.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  WHERE r.startKey > $LOW AND r.startKey < $HIGH //WHERE
  RETURN r ORDER BY r.startKey //DIRECTION
  LIMIT $limit
