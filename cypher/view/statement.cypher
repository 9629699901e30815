/*
A statement was recorded as of a change, and is of a rank that counts.
@fragment
*/
STATEMENT.rec <= $values.known AND STATEMENT.sup > $values.known AND STATEMENT.rank IN $values.ranks
