/*
The edge of a fact says whether it is an act or a state, so that what had come about by a date is told by edges too. Those of
data of before are made anew with it (src/graph/changes/shadows.ts).
*/
