/*
The next relationships along indexes, so that conditions can be tried on them: rows of each type.
@param ranges rows - key ranges low..high, both ends excluded, and skip, the length of the owner's prefix
@param limit integer - rows a range
@param limits map - rows a range by type; 0 for types that are not asked for
@param types strings - of the versions
@param known integer - the change as of which these stood
@param statuses strings - what they stand as now
@returns element string
@returns key string - without the prefix
@returns isVersion boolean
@slot walks - of one type, or of all put together
@mode read
@bound $limit rows a range
*/
UNWIND $ranges AS range
CALL (range) {
//@slot walks
}
RETURN element, key, isVersion
