/*
What is recorded about relationships now, whatever their type: as a relationship, or as the version of one that does not
stand. One probe a type.
@param ids strings
@param current integer - what sup is of a current version
@returns id string
@returns type string
@returns props map
@returns element string
@returns version boolean
@slot branches - one for each type
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
//@slot branches
  UNION ALL
  MATCH (v:Version {relId: wanted}) WHERE v.sup = $current
  RETURN v.type AS type, properties(v) AS props, elementId(v) AS element, true AS version
}
RETURN wanted AS id, type, props, element, version
