/*
Conditions are tried when all is matched. Beside the patterns the planner would plan them anew for each order in which
it may match these, which takes seconds.
@takes conditions
@piece
*/
WITH *, 1 AS matched WHERE #conditions
