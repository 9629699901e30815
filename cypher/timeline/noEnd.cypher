/*
No end is stated.
@fragment
*/
r.endKey IS NULL
