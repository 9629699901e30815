/*
Ends names of an entity: they are names of what it was.
@param id string
@param texts strings
@param seq integer - of this change
@returns count integer
@mode write
@bound size of $texts
*/
MATCH (e:Entity {id: $id})-[:NAMED]->(n:Name) WHERE n.text IN $texts
REMOVE n:Name
SET n:FormerName, n.sup = $seq
RETURN count(n) AS count
