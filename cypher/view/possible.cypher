/*
It may hold at some time of a window of days. Written so that no index can answer it: the planner would weigh those of the
days for every type, twice as long, and leave the keys that lists are in the order of.
@fragment
*/
REL.s0 - $values.until <= 0 AND REL.e1 - $values.since >= 0
