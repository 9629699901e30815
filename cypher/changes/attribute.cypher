/*
Says of statements who says so: entities.
@param rows rows - statement, entity
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (n:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (n)-[:SAID_BY]->(e)
RETURN count(*) AS count
