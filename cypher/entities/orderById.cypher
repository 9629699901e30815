/*
By the id.
@fragment
*/
WITH e ORDER BY e.id DIRECTION
