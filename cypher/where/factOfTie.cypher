/*
The fact that an edge stands for.
@takes tie
@takes fact - a name for it
@takes conditions
@piece
*/
MATCH (#fact:Fact {current: #tie.id})
WHERE #conditions
