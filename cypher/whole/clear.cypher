/*
Removes a portion of what a loading that was cut short has left. What says that it was goes last.
@param limit integer - nodes
@returns count integer - nodes that were removed
@mode write
@bound $limit nodes and their edges
*/
MATCH (n) WHERE NOT n:Migration AND NOT n:Loading
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count
