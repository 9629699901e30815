/*
Writes what entities hold of their names; null takes a property away. An entity that has other names by now is left to who
named it so.
@param rows rows - id, names, props
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.id = e.id
WITH e, row, [e.name] + COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names
WHERE names = row.names
SET e += row.props
RETURN count(e) AS count
