/*
A statement is about an entity of one of these kinds.
@takes statement
@takes kinds
@piece
*/
EXISTS { MATCH (itsSubject:Entity {id: #statement.aboutId}) WHERE itsSubject.kind IN #kinds }
