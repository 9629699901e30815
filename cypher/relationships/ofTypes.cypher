/*
It is of one of these types.
@fragment
*/
type(r) IN $values.types
