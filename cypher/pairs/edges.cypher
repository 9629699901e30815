/*
The facts that stand and lead from one entity that another fact names to another, by their edges: looked for from that of the two
which has fewer, for both are there before any edge is.
@takes fact - which names them
@takes first - the id of the one
@takes second - the id of the other
@takes types
@takes partner
@takes behind - whether both lie behind a place in the list
@piece
*/
MATCH (one:Entity {id: #first})
MATCH (two:Entity {id: #second})
WITH #fact, one, two
MATCH (one)-[shadow:#types]->(two)
MATCH (#partner:Fact {current: shadow.id}) WHERE #behind
