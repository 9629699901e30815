/*
It was recorded by a change.
@fragment
*/
REL.rec <= $values.known
