/*
The source of a statement.
@takes statement
@takes source
@piece
*/
OPTIONAL MATCH (#statement)-[:CITES]->(#source:Source|FormerSource)
