/*
As many of a walk as may be looked at.
@takes statement
@takes budget
@piece
*/
WITH #statement LIMIT #budget
