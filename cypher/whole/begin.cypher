/*
Notes that a whole graph is being loaded. Until that has come to its end the database is not to be used.
@param hash string - of what is loaded
@returns count integer
@mode write
@bound one row
*/
CREATE (l:Loading {hash: $hash})
RETURN count(l) AS count
