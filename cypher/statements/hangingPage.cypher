/*
A page of the statements of an owner.
@fragment
*/
HANGING
  WHERE s.id > $low AND s.id < $high //CONDITIONS
  RETURN s ORDER BY s.id DIRECTION LIMIT $limit
