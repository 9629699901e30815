/*
The facts of an entity that another fact names, along one of its keys.
@takes partner
@takes key - outKey, inKey, outTypeKey or inTypeKey
@takes id - of the entity
@takes prefixes - what stands between the id and the place in the order: types, where the key has them
@takes behind - whether both lie behind a place in the list
@piece
*/
UNWIND #prefixes AS prefix
MATCH (#partner:Fact) USING INDEX SEEK #partner:Fact(#key)
WHERE #partner.#key > #id + prefix AND #partner.#key < #id + prefix + '2' AND #behind
