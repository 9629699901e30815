/*
The places of the first and the last fact of a walk.
@takes fact
@takes key
@takes hint - to use the index of the key; nothing where the facts are found already
@takes low
@takes high
@takes seen
@takes tail
@takes inner - what the walk reads: the owner, and its range
@piece
*/
CALL (#inner) {
  MATCH (#fact:Fact) #hint WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
  RETURN #tail AS tail ORDER BY #fact.#key LIMIT 1
  UNION ALL
  MATCH (#fact:Fact) #hint WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
  RETURN #tail AS tail ORDER BY #fact.#key DESC LIMIT 1
}
RETURN tail
