/*
Entities that have an attribute of some value, as it is folded and cut in the index.
@takes entity - a name for it
@takes query - Lucene syntax made by src/graph/words.ts
@piece
*/
CALL db.index.fulltext.queryNodes('entityAttributes', #query) YIELD node AS #entity
