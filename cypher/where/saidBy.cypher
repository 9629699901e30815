/*
A statement is by one of these.
@takes statement
@takes ids
@piece
*/
EXISTS { (#statement)-[:SAID_BY]->(itsSayer) WHERE itsSayer.id IN #ids }
