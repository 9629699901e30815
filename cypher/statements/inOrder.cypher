/*
The first ones in the order of their ids.
@fragment
*/
WITH s ORDER BY s.id DIRECTION LIMIT $limit
