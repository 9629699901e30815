/*
The last change of an import before another one.
@param import string
@param before integer
@returns seq integer
@returns subjects strings
@returns actions strings
@mode read
@bound one change
*/
MATCH (c:Change {import: $import}) WHERE c.seq < $before
RETURN c.seq AS seq, c.subjects AS subjects, c.actions AS actions ORDER BY seq DESC LIMIT 1
