/*
Writes statements that cite no source.
@param rows rows - props
@returns elements strings
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:Statement) SET n = row.props
RETURN collect(elementId(n)) AS elements
