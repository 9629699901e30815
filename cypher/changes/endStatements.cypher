/*
Ends statements.
@param rows rows - id, current (what sup is of a current statement), props: sup, supReason
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.id}) WHERE s.sup = row.current
SET s += row.props
RETURN count(s) AS count
