/*
A probe of the id index of a type.
@fragment
*/
  MATCH ()-[r:TYPE {id: wanted}]->() WHERE r.rec <= $known RETURN r, r.fromId AS fromId, r.toId AS toId
