/*
Says of statements who says so: somebody unnamed, who is made when new.
@param rows rows - statement, id, description
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (n:Statement {id: row.statement})
MERGE (a:AnonymousSource {id: row.id})
ON CREATE SET a.description = row.description
CREATE (n)-[:SAID_BY]->(a)
RETURN count(*) AS count
