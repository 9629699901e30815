/*
What was erased leaves hashes of its ids and nothing else: nothing is recorded under an id that has such a hash. All that went
with one erasure is found by what stands in its place in the record of changes.
*/
CREATE CONSTRAINT tombstone_hash IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.hash IS UNIQUE;
CREATE INDEX tombstone_placeholder IF NOT EXISTS FOR (n:Tombstone) ON (n.placeholder);
