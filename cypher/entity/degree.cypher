/*
How many facts that stand lead from or to an entity, from the degree store; one to itself counts once where both ways count.
@takes entity
@takes types
@piece
*/
COUNT { (#entity)-[:#types]-() }
