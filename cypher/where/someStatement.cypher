/*
Some statement about a fact meets conditions.
@takes id - of the fact
@takes conditions - on `claim`
@piece
*/
EXISTS { MATCH (claim:Statement {aboutId: #id}) WHERE #conditions }
