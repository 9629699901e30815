/*
Some item of a list meets what is within.
@fragment
*/
any(ITEM IN LIST WHERE
WITHIN)
