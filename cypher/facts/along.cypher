/*
Facts along a key between two bounds, in the order of the key: the walk ends when as many were looked at as are wanted.
@takes fact
@takes key
@takes low - excluded
@takes high - excluded
@takes seen - which records are seen, as their own fields tell
@takes way - empty or DESC
@takes most
@piece
*/
MATCH (#fact:Fact) WHERE #fact.#key > #low AND #fact.#key < #high AND #seen
WITH #fact ORDER BY #fact.#key #way LIMIT #most
