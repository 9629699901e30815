/*
How many statements meet conditions.
@param values map - the values of the conditions
@returns count integer
@slot start - from where they are found, with the conditions
@mode read
@bound one row; all that the start finds are looked at
*/
//@slot start
RETURN count(s) AS count
