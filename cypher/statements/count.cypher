/*
How many statements meet conditions.
@takes found - those that do
@takes statement
@returns count integer
@mode read
@bound one row; all that the start finds are looked at
*/
#found
RETURN count(#statement) AS count
