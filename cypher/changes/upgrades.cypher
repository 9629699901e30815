/*
What was derived anew for what an older version wrote.
@returns name string
@mode read
@bound one row an upgrade
*/
MATCH (u:Upgrade) RETURN u.name AS name
