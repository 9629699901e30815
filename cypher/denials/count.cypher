/*
How many relationships are denied.
@param low string - below all keys
@param high string - above all keys
@param values map - the values of the conditions
@returns count integer
@slot start - from where they are found, with the conditions
@mode read
@bound one row
*/
//@slot start
RETURN count(r) AS count
