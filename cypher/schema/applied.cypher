/*
The migrations that this database has had, and the format of what they made: null of the first one.
@returns number integer
@returns name string
@returns checksum string
@returns format integer?
@mode read
@bound one row a migration
*/
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum, m.format AS format ORDER BY number
