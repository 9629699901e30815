/*
A statement is by one of these.
@takes statement
@takes ids
@piece
*/
EXISTS { (#statement)-[:SAID_BY]->(sayer) WHERE sayer.id IN #ids }
