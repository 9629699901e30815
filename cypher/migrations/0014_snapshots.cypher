/*
A snapshot is asked for by its name, which no two have.
*/
CREATE CONSTRAINT snapshot_name IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.name IS UNIQUE;
