/*
Anonymous sources by id.
@param ids strings
@returns id string
@returns description string
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (s:AnonymousSource {id: wanted})
RETURN s.id AS id, s.description AS description
