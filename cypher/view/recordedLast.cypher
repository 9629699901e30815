/*
The record of a fact as of a change, or the last one of a fact that was withdrawn by then.
@takes fact
@takes known
@piece
*/
#fact.rec <= #known AND (#fact.sup > #known OR #fact.current IS NOT NULL)
