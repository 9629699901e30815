/*
A write that came with a key is remembered by it, and no two are remembered by one. Who cites a source by its address gets
the source that has it: it is found by a hash of the address, for addresses may be longer than a key of an index. Sources
from before this lack it and are made anew with it (src/graph/changes/sources.ts).
*/
CREATE CONSTRAINT write_key IF NOT EXISTS FOR (n:WriteKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX source_urlKey IF NOT EXISTS FOR (n:Source) ON (n.urlKey);
