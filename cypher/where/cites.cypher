/*
A statement is from one of these sources.
@takes statement
@takes ids
@piece
*/
EXISTS { (#statement)-[:CITES]->(itsSource) WHERE itsSource.id IN #ids }
