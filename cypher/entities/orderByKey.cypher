/*
By the key.
@fragment
*/
ORDER BY key DIRECTION
