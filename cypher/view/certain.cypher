/*
It surely holds at some time of a window of days, whatever its true dates are. As with `possible`, no index answers it.
@fragment
*/
REL.s1 - $values.until <= 0 AND REL.e0 - $values.since >= 0
