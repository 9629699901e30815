/*
What one walk gives, cut to the page.
@takes carried
@takes tail
@takes part
@takes limit
@piece
*/
WITH #carried, #tail AS tail, #part AS part LIMIT #limit
