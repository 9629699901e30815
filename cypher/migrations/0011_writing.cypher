/*
A write that came with a key is remembered by it, and no two are remembered by one. Who cites a source by its address gets
the source that has it; addresses may be longer than a key of a range index, and a text index takes any.
*/
CREATE CONSTRAINT write_key IF NOT EXISTS FOR (n:WriteKey) REQUIRE n.key IS UNIQUE;
CREATE TEXT INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
