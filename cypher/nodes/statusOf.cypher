/*
The status of a record of a fact, or that the fact was withdrawn by then.
@takes fact
@takes known
@takes withdrawn
@piece
*/
CASE WHEN #fact.sup <= #known THEN #withdrawn ELSE #fact.status END
