/*
A walk of the index of statements between two keys.
@fragment
*/
  MATCH (s:Statement)
  WHERE s.key > owner.low AND s.key < owner.high AND s.rec <= $known AND s.sup > $known AND s.rank IN $ranks
  RETURN s ORDER BY s.key DIRECTION LIMIT $limit
