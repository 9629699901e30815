/*
The number that the counter of changes tells.
@returns counter integer
@mode read
@bound one row
*/
MATCH (c:Counter {id: 'changes'})
RETURN c.n AS counter
