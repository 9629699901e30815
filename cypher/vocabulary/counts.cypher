/*
How many facts of each type stand now, and how many entities there are: read from the count store.
@takes counts - one for each type
@returns counts list - in the order of the vocabulary
@returns entities integer
@mode read
@bound one row
*/
RETURN [#counts] AS counts, COUNT { (:Entity) } AS entities
