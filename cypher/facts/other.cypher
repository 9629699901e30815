/*
The entity at an end of a fact.
@takes fact
@takes end - fromId or toId
@takes other
@piece
*/
MATCH (#other:Entity {id: #fact.#end})
