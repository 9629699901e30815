/*
The migrations that this database has had.
@returns number integer
@returns name string
@returns checksum string
@mode read
@bound one row a migration
*/
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum ORDER BY number
