/*
What entities are ordered by.
@fragment
*/
WITH e, [//VALUES
  e.id] AS key
