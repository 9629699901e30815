/*
The last place that a walk of one key looked at within its budget, and the next one.
@takes fact
@takes key
@takes low
@takes high
@takes seen
@takes way
@takes last - how many it looked at, less one
@takes tail
@takes part
@piece
*/
MATCH (#fact:Fact) WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
WITH #fact ORDER BY #fact.#key #way SKIP #last LIMIT 2
RETURN #part AS part, collect(#tail) AS places
