/*
The first ones in the order of their starts.
@fragment
*/
WITH r ORDER BY r.status DIRECTION, r.startKey DIRECTION LIMIT $limit
