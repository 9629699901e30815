/*
Writes what follows from the documents of records of facts; null takes a property away.
@param rows rows - id, rec, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (f:Fact {id: row.id}) WHERE f.rec = row.rec
SET f += row.props
RETURN count(f) AS count
