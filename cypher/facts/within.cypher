/*
Those of some facts whose keys lie within ranges.
@takes ranges - low, high and part of each
@takes carried
@takes tail
@piece
*/
UNWIND #ranges AS range
WITH #carried, #tail AS tail, range WHERE tail > range.low AND tail < range.high
RETURN #carried, tail, range.part AS part
