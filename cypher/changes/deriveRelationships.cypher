/*
Writes what was derived of relationships of one type.
@param rows rows - id, props
@returns count integer
@slot match - with the type
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
//@slot match
SET r += row.props
RETURN count(r) AS count
