/*
A fact had come about by a window of days: an act that had happened by its end, or a state that holds at some time of it. It
may have, or surely had, as in view/holds.
@takes fact
@takes start
@takes end
@takes since
@takes until
@piece
*/
#fact.#start <= #until AND (#fact.form = 'ACT' OR #fact.#end >= #since)
