/*
A statement is from one of these sources.
@takes statement
@takes ids
@piece
*/
EXISTS { (#statement)-[:CITES]->(source) WHERE source.id IN #ids }
