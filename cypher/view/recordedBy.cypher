/*
The record of a fact as of a change, whether it stood or not.
@takes fact
@takes known
@piece
*/
#fact.rec <= #known AND #fact.sup > #known
