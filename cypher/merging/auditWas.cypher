/*
What is kept of statements as they were and does not agree: each is of a statement that is there, and ended.
@param current integer - what sup is of what is recorded now
@returns id string
@mode read
@bound all that is kept of statements as they were
*/
MATCH (was:Statement) WHERE was.was > ''
WITH was WHERE was.id IS NOT NULL OR was.sup >= $current OR was.rec >= was.sup
  OR NOT EXISTS { MATCH (:Statement {id: was.was}) } OR COUNT { (was)-[:ABOUT]->() } <> 1
RETURN was.was AS id LIMIT 1000
