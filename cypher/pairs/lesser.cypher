/*
The facts between two entities that another fact names, among others: those along the keys of that of the two which has fewer.
@takes fact - which names them
@takes first - the id of the one
@takes firstDegree - how many ties `one` has
@takes firstWalk
@takes second - the id of the other
@takes secondDegree - how many ties `two` has
@takes secondWalk
@takes partner
@piece
*/
MATCH (one:Entity {id: #first})
MATCH (two:Entity {id: #second})
WITH #fact, #firstDegree <= #secondDegree AS isFirst
CALL (#fact, isFirst) {
  WITH * WHERE isFirst
  #firstWalk
  RETURN #partner
  UNION ALL
  WITH * WHERE NOT isFirst
  #secondWalk
  RETURN #partner
}
