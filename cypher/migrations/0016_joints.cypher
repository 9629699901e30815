/*
Sums given together are corrected and withdrawn: what each was is kept under its id, and has a key of its own. Relationships are found
by the sum that they share.
*/
CREATE INDEX former_joint_id IF NOT EXISTS FOR (n:FormerJoint) ON (n.id);
CREATE CONSTRAINT former_joint_key IF NOT EXISTS FOR (n:FormerJoint) REQUIRE n.versionKey IS UNIQUE;
CREATE INDEX fact_jointId IF NOT EXISTS FOR (n:Fact) ON (n.jointId);
