/*
The last place that a walk of one key looked at within its budget, and the next one.
@takes fact
@takes key
@takes hint - to use the index of the key; nothing where the facts are found already
@takes low
@takes high
@takes seen
@takes way
@takes last - how many it looked at, less one
@takes tail
@takes part
@piece
*/
MATCH (#fact:Fact) #hint WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
WITH #fact ORDER BY #fact.#key #way SKIP #last LIMIT 2
RETURN #part AS part, collect(#tail) AS places
