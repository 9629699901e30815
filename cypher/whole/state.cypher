/*
Whether the database holds anything, and whether a whole graph was begun to be loaded into it and not all of it is there.
@returns empty boolean
@returns loading boolean
@mode read
@bound one row
*/
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Migration } AS empty, EXISTS { MATCH (:Loading) } AS loading
