/*
It was what was recorded as of a change, and stood, or did not for one of some reasons.
@fragment
*/
REL.rec <= $values.known AND REL.sup > $values.known AND REL.status IN $values.statuses
