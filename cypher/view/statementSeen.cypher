/*
A statement was recorded as of a change, and is of a rank that counts.
@takes statement
@takes known
@takes ranks
@piece
*/
#statement.rec <= #known AND #statement.sup > #known AND #statement.rank IN #ranks
