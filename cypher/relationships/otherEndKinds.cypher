/*
The other end is of one of these kinds.
@fragment
*/
other.kind IN $values.VALUE
