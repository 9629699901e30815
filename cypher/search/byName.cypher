/*
What the two indexes of names find, each with a limit; an entity counts with its better hit. `lows` tells of an index that
found as many as its limit with which score it ended.
@takes query - Lucene syntax made by src/graph/search/lucene.ts
@takes arabicQuery - the same for the Arabic index
@takes most - how many an index gives
@piece
*/
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', #query, {limit: #most}) YIELD node, score
  RETURN collect([node, score]) AS plain
}
CALL () {
  CALL db.index.fulltext.queryNodes('entityNamesArabic', #arabicQuery, {limit: #most}) YIELD node, score
  RETURN collect([node, score / 4]) AS arabic
}
WITH plain, arabic,
  [list IN [plain, arabic] WHERE size(list) >= #most | list[-1][1]] AS lows
