/*
Entities that were merged into others, or withdrawn, are kept as what they were, found by their ids. What a merge changed is
remembered by its id, so that it can be taken back. So are sources and events that were withdrawn. Facts are found by where somebody went and whom somebody came from, and a
statement that was about, or said by, one that was merged by the id that it has now.
*/
CREATE CONSTRAINT former_entity_id IF NOT EXISTS FOR (n:FormerEntity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_event_id IF NOT EXISTS FOR (n:FormerEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_source_id IF NOT EXISTS FOR (n:FormerSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_destinationId IF NOT EXISTS FOR (n:Fact) ON (n.destinationId);
CREATE INDEX fact_previousEmployerId IF NOT EXISTS FOR (n:Fact) ON (n.previousEmployerId);
CREATE INDEX statement_was IF NOT EXISTS FOR (n:Statement) ON (n.was);
