/*
A probe of the id index of a type.
@fragment
*/
  MATCH ()-[r:TYPE {id: wanted}]->()
  RETURN type(r) AS type, properties(r) AS props, elementId(r) AS element, false AS version
