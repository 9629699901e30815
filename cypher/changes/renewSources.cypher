/*
Writes what is derived of sources; null takes a property away. The fields of a source never change.
@param rows rows - id, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s += row.props
RETURN count(s) AS count
