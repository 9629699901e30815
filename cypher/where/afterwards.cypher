/*
Conditions that read more than the row are tried when all is matched. Beside the patterns, or behind a WITH that adds
nothing, the planner would plan them anew for each order in which it may match the patterns, which takes seconds.
@takes matched - a name that nothing has yet
@takes conditions
@piece
*/
WITH *, 1 AS #matched
WHERE #conditions
