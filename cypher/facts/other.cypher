/*
The entity at an end of a fact.
@takes fact
@takes end - fromId or toId
@takes other
@takes label - of entities that a view may see
@piece
*/
MATCH (#other:#label {id: #fact.#end})
