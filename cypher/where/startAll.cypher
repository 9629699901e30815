/*
All entities.
@takes entity
@piece
*/
MATCH (#entity:Entity)
