/*
The facts of all types that run one way from or to an entity, by their keys.
@takes entity
@takes fact - a name for each fact
@takes key - outKey or inKey
@takes conditions
@piece
*/
MATCH (#fact:Fact) USING INDEX SEEK #fact:Fact(#key)
WHERE #fact.#key > #entity.id + '|' AND #fact.#key < #entity.id + '|~' AND #conditions
