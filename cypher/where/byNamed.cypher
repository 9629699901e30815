/*
A statement is by a named person or organization.
@takes statement
@piece
*/
EXISTS { (#statement)-[:SAID_BY]->(:Entity) }
