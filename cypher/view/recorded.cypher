/*
A fact was what was recorded as of a change, and stood, or did not for one of some reasons.
@takes fact
@takes known
@takes statuses
@piece
*/
#fact.rec <= #known AND #fact.sup > #known AND #fact.status IN #statuses
