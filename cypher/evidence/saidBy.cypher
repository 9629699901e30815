/*
Who says it: an entity, or somebody unnamed.
@takes statement
@takes sayer
@piece
*/
OPTIONAL MATCH (#statement)-[:SAID_BY]->(#sayer)
