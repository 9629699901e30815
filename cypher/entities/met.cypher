/*
Of the entities so far, those that meet conditions on their own properties.
@takes conditions
@piece
*/
WITH * WHERE #conditions
