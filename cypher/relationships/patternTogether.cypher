/*
Relationships and the versions that a view sees.
@fragment
*/
CALL () {
TIES
RETURN r, a, b
UNION ALL
VERSIONS
RETURN r, a, b
}
