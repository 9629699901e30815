/*
Writes what was derived of statements.
@param rows rows - id, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s += row.props
RETURN count(s) AS count
