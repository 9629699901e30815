/*
It has no amount of its own: none is stated, or it was given together with others.
@fragment
*/
r.amountKey IS NULL
