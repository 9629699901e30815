/*
How many entities meet conditions.
@param values map - the values of the conditions
@returns count integer
@slot start - from where they are found
@slot where - the conditions
@mode read
@bound one row; all that the start finds are looked at
*/
//@slot start
//@slot where
RETURN count(e) AS count
