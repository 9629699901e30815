/*
All relationships of some types that meet conditions.
@fragment
*/
MATCH ()-[r:TYPE]->()
WHERE true //WHERE
