/*
The facts that stand and lead one way or the other between an owner and entities that are named: found by the edges between the two, few however many
either has.
@takes ids
@takes owner
@takes types
@takes fact
@piece
*/
UNWIND #ids AS wanted
MATCH (named:Entity {id: wanted})
WITH collect(named) AS named
UNWIND named AS end
MATCH (#owner)-[shadow:#types]-(end)
MATCH (#fact:Fact {current: shadow.id})
WITH DISTINCT #fact
