/*
A fact was recorded as of a change, and was denied then.
@takes fact
@takes known
@piece
*/
#fact:Denied AND #fact.rec <= #known AND #fact.sup > #known
