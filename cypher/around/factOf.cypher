/*
The fact that an edge stands for.
@takes shadow
@takes fact
@takes conditions
@piece
*/
MATCH (#fact:Fact {current: #shadow.id}) WHERE #conditions
