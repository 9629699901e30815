/*
What the two indexes of names find, each with a limit, with ranks: a higher one is better. `lows` tells of an index that
found as many as its limit with which rank it ended.
@takes query - Lucene syntax made by src/graph/search/query.ts
@takes weights - the scores from which on a hit has rank 1, 2 and so on
@takes arabicQuery - the same for the Arabic index
@takes arabicRank - of what that finds
@takes most - how many an index gives
@piece
*/
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', #query, {limit: #most}) YIELD node, score
  RETURN collect([node, size([weight IN #weights WHERE score >= weight])]) AS plain
}
CALL () {
  CALL db.index.fulltext.queryNodes('entityNamesArabic', #arabicQuery, {limit: #most}) YIELD node
  RETURN collect([node, #arabicRank]) AS arabic
}
WITH plain + arabic AS hits,
  [list IN [plain, arabic] WHERE size(list) >= #most | list[-1][1]] AS lows
