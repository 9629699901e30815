/*
How many facts a walk of one key meets.
@takes fact
@takes key
@takes hint - to use the index of the key; nothing where the facts are found already
@takes low
@takes high
@takes seen
@takes rest - the other end and conditions on it
@piece
*/
MATCH (#fact:Fact) #hint WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
#rest
RETURN #fact
