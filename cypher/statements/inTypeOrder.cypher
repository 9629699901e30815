/*
The first ones of one type in the order of their ids, as their index has them.
@fragment
*/
WITH s ORDER BY s.aboutType DIRECTION, s.id DIRECTION LIMIT $limit
