/*
How many have words in their texts.
@param words map - Lucene syntax made by src/graph/search/lucene.ts: statements, arabic, entities, entityVersions, relationships, versions
@param relationshipIndex string - the full-text index of relationships
@param kinds strings? - only what is, or is about, entities of these kinds
@param types strings? - or relationships of these types
@param sources strings? - only statements that cite these
@param values map - the values of the view
@returns count integer
@slot hits - with the conditions of the view
@mode read
@bound one row
*/
//@slot hits
RETURN count(id) AS count
