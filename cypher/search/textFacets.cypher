/*
What those are, or are about, and cite that have words in their texts, counted: of the best ones.
@param words map - Lucene syntax made by src/graph/search/lucene.ts: statements, arabic, entities, entityVersions, relationships, versions
@param relationshipIndex string - the full-text index of relationships
@param kinds strings? - only what is, or is about, entities of these kinds
@param types strings? - or relationships of these types
@param sources strings? - only statements that cite these
@param values map - the values of the view
@param most integer - how many are counted
@returns groups list - class, kind, type, source, count
@mode read
@slot hits - with the conditions of the view
@bound one row
*/
//@slot hits
WITH class, kind, type, source, score, id ORDER BY score DESC, id LIMIT $most
WITH class, kind, type, source, count(*) AS count
RETURN collect([class, kind, type, source, count]) AS groups
