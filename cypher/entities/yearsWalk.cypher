/*
How many ties of a type and direction start on each day, from the key index alone.
@fragment
*/
  MATCH ()-[r:TYPE]->()
  WHERE r.OWNERKEY > $low AND r.OWNERKEY < $high //WHERE
  WITH type(r) AS type, substring(r.OWNERKEY, $skip, 8) AS day, count(*) AS ties
  RETURN type, 'WAY' AS direction, day, ties
