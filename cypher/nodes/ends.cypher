/*
The entities at both ends of a fact, of one that was withdrawn also such as are none any more.
@takes fact
@takes from
@takes to
@piece
*/
MATCH (#from:Entity|FormerEntity {id: #fact.fromId})
MATCH (#to:Entity|FormerEntity {id: #fact.toId})
