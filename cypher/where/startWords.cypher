/*
Entities that hold one of some values that an index has as words: attributes with their values, ids in other records.
@takes entity - a name for it
@takes index
@takes query - Lucene syntax made by src/graph/words.ts
@piece
*/
CALL db.index.fulltext.queryNodes(#index, #query) YIELD node AS #entity
