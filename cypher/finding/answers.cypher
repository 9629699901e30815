/*
The facts of a type between pairs of entities that answer whether one did it to the other: those that stand, before those
that are denied, before those that stand apart from the time of the view. A pair of which an entity is not there gives no row.
@param pairs rows - id, from and to
@param limit integer - rows a pair
@takes from
@takes to
@takes known - whether a view knows both entities
@takes fact
@takes branches - one for those that stand, one for those that are denied, one for those that stand at other times
@takes certain - whether such a fact surely holds
@returns pair string
@returns facts list - id, whether it is denied, whether it is of another time, whether it surely holds
@mode read
@bound $limit facts a pair
*/
UNWIND $pairs AS pair
MATCH (#from:Entity {id: pair.from})
MATCH (#to:Entity {id: pair.to})
WHERE #known
CALL (#from, #to) {
  CALL (#from, #to) {
    #branches
  }
  WITH #fact, denied, apart, NOT denied AND NOT apart AND #certain AS certain
  ORDER BY apart, denied, certain DESC, #fact.confidence DESC, #fact.sourceCount DESC, #fact.id
  LIMIT $limit
  RETURN collect([#fact.id, denied, apart, certain]) AS facts
}
RETURN pair.id AS pair, facts
