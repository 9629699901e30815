/*
How many sources there are: read from the count store.
@returns count integer
@mode read
@bound one row
*/
RETURN COUNT { (:Source) } AS count
