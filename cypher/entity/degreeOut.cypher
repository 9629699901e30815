/*
How many lead from it.
@takes entity
@takes types
@piece
*/
COUNT { (#entity)-[:#types]->() }
