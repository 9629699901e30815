/*
A statement is about an entity of one of these kinds.
@takes statement
@takes kinds
@piece
*/
EXISTS { MATCH (about:Entity {id: #statement.aboutId}) WHERE about.kind IN #kinds }
