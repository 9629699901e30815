/*
A page of what has words in its texts, best first, ties by id.
@param words map - Lucene syntax made by src/graph/search/lucene.ts: statements, arabic, entities, entityVersions, relationships, versions
@param relationshipIndex string - the full-text index of relationships
@param kinds strings? - only what is, or is about, entities of these kinds
@param types strings? - or relationships of these types
@param sources strings? - only statements that cite these
@param values map - the values of the view
@param belowScore float - the cursor: the score of its row
@param afterId string - and its id
@param limit integer
@returns id string
@returns class string
@returns score float
@slot hits - with the conditions of the view
@mode read
@bound $limit
*/
//@slot hits
WITH * WHERE score < $belowScore OR score = $belowScore AND id > $afterId
RETURN id, class, score ORDER BY score DESC, id LIMIT $limit
