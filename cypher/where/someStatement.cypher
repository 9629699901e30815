/*
Some statement about a fact meets conditions.
@takes id - of the fact
@takes conditions - on `itsStatement`
@piece
*/
EXISTS { MATCH (itsStatement:Statement {aboutId: #id}) WHERE #conditions }
