/*
What is cited, by ids.
@takes ids
@piece
*/
UNWIND #ids AS wanted
MATCH (origin:Source {id: wanted})
