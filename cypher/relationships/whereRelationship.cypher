/*
Of the relationships so far, those that meet conditions.
@fragment
*/
WHERE true //WHERE
