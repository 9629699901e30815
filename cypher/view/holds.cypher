/*
A fact holds at some time of a window of days: it may, by the earliest day of its start and the latest of its end; or it
surely does, whatever its true dates are, by the latest of its start and the earliest of its end.
@takes fact
@takes start
@takes end
@takes since
@takes until
@piece
*/
#fact.#start <= #until AND #fact.#end >= #since
