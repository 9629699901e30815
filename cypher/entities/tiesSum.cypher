/*
How many ties some entities have now, all together.
@takes found - the entities
@takes ties - how many one has
@returns ties integer
@mode read
@bound one row; all that the start finds are looked at
*/
#found
RETURN sum(#ties) AS ties
