/*
How many facts of some types stand, from the count store.
@takes types
@piece
*/
COUNT { ()-[:#types]->() }
