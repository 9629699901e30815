/*
How many statements that meet conditions are by, or cite, each of many.
@param owners rows - i and id
@param values map - the values of the conditions
@returns owner integer - the i of the owner
@returns count integer
@slot hanging - by what they hang on the owner, with the conditions
@mode read
@bound one row an owner; all that hang on the owners are looked at
*/
UNWIND $owners AS owner
CALL (owner) {
//@slot hanging
  RETURN count(s) AS count
}
RETURN owner.i AS owner, count
