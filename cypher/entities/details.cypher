/*
What is not needed to name an entity.
@param ids strings
@returns id string
@returns lang string?
@returns description string?
@returns url string?
@returns attributes string?
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.lang AS lang, e.description AS description, e.url AS url, e.attributes AS attributes
