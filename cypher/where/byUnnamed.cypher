/*
A statement is by somebody whom the source does not name.
@takes statement
@piece
*/
EXISTS { (#statement)-[:SAID_BY]->(:AnonymousSource) }
