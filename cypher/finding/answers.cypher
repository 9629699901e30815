/*
The relationships of a type between pairs of entities that answer whether one did it to the other: those that stand, before
those that are denied.
@param pairs rows - i, from and to
@param type string
@param limit integer - rows a pair
@param values map - the values of the view
@returns pair integer - the i of the pair
@returns id string
@returns denied boolean
@returns certain boolean - whether it surely holds at the time of the view
@slot branches - one for those that stand, one for those that are denied
@mode read
@bound $limit rows a pair
*/
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
CALL (a, b) {
  CALL (a, b) {
//@slot branches
  }
  WITH r, denied, NOT denied AND ($values.since IS NULL OR r.s1 <= $values.until AND r.e0 >= $values.since) AS certain
  ORDER BY denied, certain DESC, r.confidence DESC, r.sourceCount DESC, coalesce(r.id, r.relId)
  LIMIT $limit
  RETURN coalesce(r.id, r.relId) AS id, denied, certain
}
RETURN pair.i AS pair, id, denied, certain
