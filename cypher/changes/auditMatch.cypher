/*
All relationships of a type.
@fragment
*/
MATCH ()-[r:TYPE]->()
