/*
How many ties an entity has at most, and what else hangs on it: the number that is kept with it.
@takes entity
@piece
*/
COUNT { (#entity)--() }
