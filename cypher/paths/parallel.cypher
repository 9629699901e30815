/*
How many ties there are between pairs of entities.
@param pairs rows - i integer, from string and to string: ids
@param values map - the values of the conditions
@returns pair integer
@returns count integer
@slot ties - between the entities e and other
@mode read
@bound as many rows as pairs
*/
UNWIND $pairs AS pair
MATCH (e:Entity {id: pair.from})
MATCH (other:Entity {id: pair.to})
CALL (e, other) {
//@slot ties
}
RETURN pair.i AS pair, count(r) AS count
