/*
Removes events, joint sums, sources, those without a name and merges, with all that they were.
@param ids strings
@returns count integer
@mode write
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Event {id: wanted}) RETURN n
  UNION
  MATCH (n:FormerEvent {id: wanted}) RETURN n
  UNION
  MATCH (n:Joint {id: wanted}) RETURN n
  UNION
  MATCH (n:FormerJoint {id: wanted}) RETURN n
  UNION
  MATCH (n:Source {id: wanted}) RETURN n
  UNION
  MATCH (n:FormerSource {id: wanted}) RETURN n
  UNION
  MATCH (n:AnonymousSource {id: wanted}) RETURN n
  UNION
  MATCH (n:Merge {id: wanted}) RETURN n
}
DETACH DELETE n
RETURN count(*) AS count
