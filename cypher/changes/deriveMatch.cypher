/*
The relationship of a type with the id of the row.
@fragment
*/
MATCH ()-[r:TYPE {id: row.id}]->()
