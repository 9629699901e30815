/*
A statement is in the document's own voice.
@takes statement
@piece
*/
NOT EXISTS { (#statement)-[:SAID_BY]->() }
