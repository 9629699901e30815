/*
How many ties there are between pairs of entities that a path may go along.
@param pairs rows - i integer, from string and to string: ids
@takes other
@takes ties - those of the first with the second
@takes tie
@returns pair integer
@returns count integer
@mode read
@bound as many rows as pairs
*/
UNWIND $pairs AS pair
MATCH (#other:Entity {id: pair.to})
CALL (pair, #other) {
  #ties
}
RETURN pair.i AS pair, count(#tie) AS count
