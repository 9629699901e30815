/*
Notes that something was derived anew.
@param name string
@returns name string
@mode write
@bound one row
*/
MERGE (u:Upgrade {name: $name})
RETURN u.name AS name
