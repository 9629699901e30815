/*
Writes nodes as they are.
@param rows rows - labels, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CREATE (n:$(row.labels)) SET n = row.props
RETURN count(n) AS count
