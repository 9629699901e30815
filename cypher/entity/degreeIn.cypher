/*
How many lead to it.
@takes entity
@takes types
@piece
*/
COUNT { (#entity)<-[:#types]-() }
