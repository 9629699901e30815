/*
The facts that stand and lead one way or the other between an owner and entities that are named: found by the edges between the two, few however many
either has.
@takes ids
@takes owner
@takes types
@takes fact
@piece
*/
UNWIND #ids AS named
MATCH (end:Entity {id: named})
MATCH (#owner)-[shadow:#types]-(end)
MATCH (#fact:Fact {current: shadow.id})
WITH DISTINCT #fact
