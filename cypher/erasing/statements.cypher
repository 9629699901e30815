/*
The statements about some entities and relationships.
@param ids strings
@returns id string
@mode read
@bound the statements about $ids
*/
UNWIND $ids AS wanted
MATCH (s:Statement {aboutId: wanted}) WHERE s.id IS NOT NULL
RETURN s.id AS id
