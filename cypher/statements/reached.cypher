/*
The statement at which looking along an index ends, for its budget is spent; no row when the index ends before.
@param low string - the id above which it begins
@param high string - the id below which it begins
@param last integer - how many are before it
@param values map - the type that they are about, where the index is of types
@returns id string
@slot walk - along which index, which way
@mode read
@bound one row; $last looked at in the index
*/
//@slot walk
RETURN s.id AS id SKIP $last LIMIT 1
