/*
A probe of the id index of a type.
@fragment
*/
  MATCH ()-[r:TYPE {id: wanted}]->() RETURN r
