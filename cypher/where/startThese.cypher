/*
Entities that are named.
@takes entity
@takes ids
@takes label - of entities that a view may see
@piece
*/
MATCH (#entity:#label) WHERE #entity.id IN #ids
