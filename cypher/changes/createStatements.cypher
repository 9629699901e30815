/*
Writes statements that cite a source.
@param rows rows - source, props
@returns elements strings
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (x:Source {id: row.source})
CREATE (n:Statement)-[:CITES]->(x) SET n = row.props
RETURN collect(elementId(n)) AS elements
