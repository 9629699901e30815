/*
Writes versions of relationships.
@param rows rows - properties
@returns elements strings - in the order of $rows
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Version) SET n = row
RETURN collect(elementId(n)) AS elements
