/*
Conditions that read more than the row are tried when all is matched. Beside the patterns, or behind a WITH that adds
nothing, the planner would plan them anew for each order in which it may match the patterns, which takes seconds.
@fragment
*/
WITH *, 1 AS matched
WHERE
