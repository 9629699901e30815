/*
Which of some ids are of entities that are none any more, or of events and sources that were withdrawn.
@param ids strings
@returns id string
@mode read
@bound size of $ids
*/
CALL () {
  MATCH (f:FormerEntity) WHERE f.id IN $ids RETURN f
  UNION ALL
  MATCH (f:FormerEvent) WHERE f.id IN $ids RETURN f
  UNION ALL
  MATCH (f:FormerSource) WHERE f.id IN $ids RETURN f
}
RETURN f.id AS id
