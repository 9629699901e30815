/*
Facts along a key between two bounds, in the order of the key: the walk ends when as many were looked at as are wanted.
@takes fact
@takes key
@takes hint - to use the index of the key; nothing where the facts are found already
@takes low - excluded
@takes high - excluded
@takes seen - which records are seen, as their own fields tell
@takes way - empty or DESC
@takes most
@piece
*/
MATCH (#fact:Fact) #hint WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
WITH #fact ORDER BY #fact.#key #way LIMIT #most
