/*
How many ties of each type stand now: read from the count store.
@returns counts list - in the order of the vocabulary
@slot counts
@mode read
@bound one row
*/
RETURN [
//@slot counts
] AS counts
