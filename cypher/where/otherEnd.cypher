/*
The entity at one end of a fact.
@takes other - a name for it
@takes id - the property of the fact that holds its id
@takes conditions
@piece
*/
MATCH (#other:Entity {id: #id})
WHERE #conditions
