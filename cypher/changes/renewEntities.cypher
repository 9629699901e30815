/*
Writes what follows from the other properties of entities; null takes a property away.
@param rows rows - id, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.props
RETURN count(e) AS count
