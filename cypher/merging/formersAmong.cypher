/*
Which of some ids are of entities that are none any more.
@param ids strings
@returns id string
@mode read
@bound size of $ids
*/
MATCH (f:FormerEntity) WHERE f.id IN $ids
RETURN f.id AS id
