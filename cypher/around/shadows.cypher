/*
The ties of an entity by the edges of what stands.
@takes entity
@takes arrow - the types and the direction, with the variable of the tie
@takes other
@takes conditions
@piece
*/
MATCH (#entity)#arrow(#other) WHERE #conditions
