/*
The next relationships along an index of keys of changes, so that conditions can be tried on them.
@param ranges rows - key ranges low..high, both ends excluded, and skip, the length of the owner's prefix
@param limit integer
@param limits map - rows a range by type; 0 for types that are not asked for
@param types strings - of the versions
@param known integer - the change as of which these stood
@param statuses strings - what they stand as now
@param values map - the values of the conditions on keys
@returns element string
@returns key string - without the prefix
@returns isVersion boolean
@slot walks - of one type, or of all put together
@slot order - which way
@mode read
@bound $limit
*/
UNWIND $ranges AS range
CALL (range) {
//@slot walks
}
WITH DISTINCT element, key, isVersion
//@slot order
  LIMIT $limit
RETURN element, key, isVersion
