/*
Every item of a list meets what is within.
@fragment
*/
all(ITEM IN LIST WHERE
WITHIN)
