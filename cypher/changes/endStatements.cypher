/*
Ends statements.
@param rows rows - id, props: sup, supReason
@param current integer - what sup is of a current statement
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.id}) WHERE s.sup = $current
SET s += row.props
RETURN count(s) AS count
