/*
By the folded name, then the id.
@fragment
*/
WITH e ORDER BY e.nameFold DIRECTION, e.id DIRECTION
