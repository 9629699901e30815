/*
So many of what may be pairs are looked at.
@takes carried - the fact and its ends
@takes partner
@takes most
@piece
*/
WITH #carried, #partner LIMIT #most
