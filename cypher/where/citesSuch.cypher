/*
A statement is from a source that meets conditions.
@takes statement
@takes conditions - on `itsSource`
@piece
*/
EXISTS { MATCH (#statement)-[:CITES]->(itsSource:Source) WHERE #conditions }
