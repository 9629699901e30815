/*
Notes a migration as applied; where another instance was quicker, its note stays.
@param number integer
@param name string
@param checksum string - SHA-256 of the file
@param format integer - of what migrations make
@returns checksum string - what is noted
@mode write
@bound one row
*/
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.format = $format, m.at = toString(datetime())
RETURN m.checksum AS checksum
