/*
How many relationships an entity has now, from the degree store. Entities have other edges too: to their names, to what
they say.
@takes entity
@takes types
@piece
*/
COUNT { (#entity)-[:#types]-() }
