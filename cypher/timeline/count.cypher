/*
How many changes there are.
@param ranges rows - key ranges low..high, both ends excluded, and skip, the length of the owner's prefix
@param limits map - by type; 0 for types that are not asked for
@param values map - the values of the conditions
@returns count integer
@slot walks - of one type, or of all put together, or an expansion
@mode read
@bound one row; all changes in the ranges are looked at
*/
UNWIND $ranges AS range
CALL (range) {
//@slot walks
}
RETURN sum(n) AS count
