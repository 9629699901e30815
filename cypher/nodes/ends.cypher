/*
The entities at both ends of a fact.
@takes fact
@takes from
@takes to
@piece
*/
MATCH (#from:Entity {id: #fact.fromId})
MATCH (#to:Entity {id: #fact.toId})
