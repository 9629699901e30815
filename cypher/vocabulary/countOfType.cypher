/*
How many facts of a type stand: the edges that stand for them, from the count store.
@takes type
@piece
*/
COUNT { ()-[:#type]->() }
