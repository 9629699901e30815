/*
What is recorded about relationships now, whatever their type: as a relationship, or as the version of one that does not
stand.
@param ids strings
@param current integer - what sup is of a current version
@returns id string
@returns type string
@returns props map
@returns element string
@returns version boolean
@slot branches - one for each type, one for versions
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
//@slot branches
}
RETURN wanted AS id, type, props, element, version
