/*
How many entities a search finds.
@param query string
@param arabicQuery string
@param kinds strings - only these
@param known integer? - the change as of which they are read; null is now
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
WITH DISTINCT node
WHERE node.kind IN $kinds
  AND ($known IS NULL OR node.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: node.id}) WHERE old.rec <= $known })
RETURN count(node) AS count
