/*
The facts of some types that run one way from or to an entity, by their keys.
@takes entity
@takes types
@takes type - a name for each of them
@takes fact - a name for each fact
@takes key - outTypeKey or inTypeKey
@takes conditions
@piece
*/
UNWIND #types AS #type
MATCH (#fact:Fact) USING INDEX SEEK #fact:Fact(#key)
WHERE #fact.#key > #entity.id + '|' + #type + '|' AND #fact.#key < #entity.id + '|' + #type + '|~' AND #conditions
