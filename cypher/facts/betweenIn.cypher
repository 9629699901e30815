/*
The facts that stand and lead to an owner from entities that are named: found by the edges between the two, few however many
either has.
@takes ids
@takes owner
@takes types
@takes other
@takes fact
@takes seen
@piece
*/
UNWIND #ids AS named
MATCH (#other:Entity {id: named})
MATCH (#owner)<-[shadow:#types]-(#other)
MATCH (#fact:Fact {current: shadow.id}) WHERE #seen
