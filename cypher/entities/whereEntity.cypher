/*
Of the entities so far, those that meet conditions.
@fragment
*/
WITH e WHERE true //CONDITIONS
