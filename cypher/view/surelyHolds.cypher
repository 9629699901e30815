/*
A fact surely holds at some time of a window of days, whatever its true dates are.
@takes fact
@takes since
@takes until
@piece
*/
#fact.s1 <= #until AND #fact.e0 >= #since
