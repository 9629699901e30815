/*
Writes what was derived of versions.
@param rows rows - element, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (v) WHERE elementId(v) = row.element
SET v += row.props
RETURN count(v) AS count
