/*
The statement of an id, if it was recorded by a change.
@takes statement
@takes known
@piece
*/
MATCH (#statement:Statement {id: wanted}) WHERE #statement.rec <= #known
