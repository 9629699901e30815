/*
How many entities a search finds.
@param query string
@param arabicQuery string
@param kinds strings - only these
@returns count integer
@mode read
@bound one row
*/
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node
  RETURN node
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node
  RETURN node
}
WITH node WHERE node.kind IN $kinds
RETURN count(DISTINCT node) AS count
