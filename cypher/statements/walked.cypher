/*
As many of a walk as are wanted.
@takes statement
@takes limit
@piece
*/
WITH #statement LIMIT #limit
