/*
Has joint sums say that others share them too who are not named, instead of naming some entities.
@param ids strings - of sums
@param entities strings
@param seq integer - of this change
@returns count integer
@mode write
@bound size of $ids, and who shares each
*/
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Joint {id: wanted})-[p:SHARED_BY]->(e) WHERE e.id IN $entities RETURN DISTINCT n
  UNION
  MATCH (n:FormerJoint {id: wanted})-[p:SHARED_BY|WAS_SHARED_BY]->(e)
  WHERE e.id IN $entities AND (p.sup IS NULL OR p.sup = n.sup) RETURN DISTINCT n
}
SET n.open = true, n.redacted = $seq
RETURN count(n) AS count
