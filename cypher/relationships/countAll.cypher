/*
How many relationships of some types meet conditions.
@param values map - the values of the conditions
@returns count integer
@slot pattern - the types and conditions
@mode read
@bound one row; without conditions it is read from the count store
*/
//@slot pattern
RETURN count(r) AS count
