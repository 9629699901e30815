/*
Writes what nodes hold instead; null takes a property away.
@param rows rows - node, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.node
SET n += row.props
RETURN count(n) AS count
