/*
Has parts in events be told otherwise.
@param rows rows - edge, role
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
MATCH ()-[part:PARTICIPANT|WAS_PARTICIPANT]->() WHERE elementId(part) = row.edge
SET part.role = row.role
RETURN count(part) AS count
