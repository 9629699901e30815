/*
Writes sources.
@param rows rows - properties
@returns elements strings
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Source) SET n = row
RETURN collect(elementId(n)) AS elements
