/*
Writes relationships of one type.
@param rows rows - properties, fromId and toId among them
@returns elements strings
@slot create - with the type
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
//@slot create
SET r = row
RETURN collect(elementId(r)) AS elements
