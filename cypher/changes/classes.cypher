/*
Of which class each id is, relationships aside.
@param ids strings
@returns id string
@returns class string
@slot branches - one for each class
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
//@slot branches
}
RETURN wanted AS id, class
