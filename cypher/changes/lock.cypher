/*
Takes the locks of what is about to be changed, so that nobody else changes it until this transaction ends.
@param relationships strings - element ids
@param versions strings - element ids
@returns locked integer - how many are still there
@mode write
@bound size of the lists
*/
CALL () {
  UNWIND $relationships AS element
  MATCH ()-[r]->() WHERE elementId(r) = element
  SET r.rec = r.rec
  RETURN r AS one
  UNION ALL
  UNWIND $versions AS element
  MATCH (v) WHERE elementId(v) = element
  SET v.rec = v.rec
  RETURN v AS one
}
RETURN count(one) AS locked
