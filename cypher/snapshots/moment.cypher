/*
When a change was.
@param seq integer
@returns at string
@mode read
@bound one row
*/
MATCH (c:Change {seq: $seq})
RETURN c.at AS at
