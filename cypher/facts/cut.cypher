/*
The facts of one walk that are wanted, each with its place in the order, and which part of the list it is of.
@takes carried - the fact and its ends
@takes tail
@takes part
@takes limit
@piece
*/
RETURN #carried, #tail AS tail, #part AS part LIMIT #limit
