/*
A page of joint sums in the order of their ids, each with when all that is and was recorded of it was recorded.
@param after string - the id of the last one seen
@param limit integer
@returns id string
@returns records list - rec, sup, revision, gap (whether it was withdrawn for a while), the first first
@mode read
@bound the records of $limit sums
*/
MATCH (n:Joint) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, COLLECT {
  MATCH (v:FormerJoint {id: n.id}) RETURN v {.rec, .sup, revision: coalesce(v.revision, 1), gap: v.undone IS NOT NULL} ORDER BY v.revision
} + [n {.rec, .sup, revision: coalesce(n.revision, 1)}] AS records
ORDER BY id
