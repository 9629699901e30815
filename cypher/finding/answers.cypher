/*
The facts of a type between pairs of entities that answer whether one did it to the other: those that stand, before those
that are denied.
@param pairs rows - id, from and to
@param limit integer - rows a pair
@takes from
@takes to
@takes fact
@takes branches - one for those that stand, one for those that are denied
@takes certain - whether such a fact surely holds
@returns pair string
@returns id string
@returns denied boolean
@returns certain boolean
@mode read
@bound $limit rows a pair
*/
UNWIND $pairs AS pair
MATCH (#from:Entity {id: pair.from})
MATCH (#to:Entity {id: pair.to})
CALL (#from, #to) {
  CALL (#from, #to) {
    #branches
  }
  WITH #fact, denied, NOT denied AND #certain AS certain
  ORDER BY denied, certain DESC, #fact.confidence DESC, #fact.sourceCount DESC, #fact.id
  LIMIT $limit
  RETURN #fact.id AS id, denied, certain
}
RETURN pair.id AS pair, id, denied, certain
