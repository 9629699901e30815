/*
How many ties of each type stand now, and how many entities there are: read from the count store.
@returns counts list - in the order of the vocabulary
@returns entities integer
@slot counts
@mode read
@bound one row
*/
RETURN [
//@slot counts
] AS counts, COUNT { (:Entity) } AS entities
