/*
Writes entities of one kind.
@param rows rows - properties
@returns elements strings
@slot create - with the label of the kind
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
//@slot create
SET n = row
RETURN collect(elementId(n)) AS elements
