/*
A fact may hold at some time of a window of days.
@takes fact
@takes since
@takes until
@piece
*/
#fact.s0 <= #until AND #fact.e1 >= #since
