/*
Every class of nodes that is found by an id has it once; a constraint brings the index that finds it. Of a fact there are
several records: `current` is its id on the one that is recorded now.
*/
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_current IF NOT EXISTS FOR (n:Fact) REQUIRE n.current IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT anonymous_source_id IF NOT EXISTS FOR (n:AnonymousSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT joint_id IF NOT EXISTS FOR (n:Joint) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:Counter) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_id IF NOT EXISTS FOR (n:Fact) ON (n.id);
CREATE INDEX entity_version_entityId IF NOT EXISTS FOR (n:EntityVersion) ON (n.entityId);
