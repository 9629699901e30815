/*
Whether nothing was ever recorded.
@returns empty boolean
@mode read
@bound one row
*/
RETURN NOT EXISTS { MATCH (:Change) } AS empty
