/*
The keys by which lists of facts are walked (src/graph/keys.ts): of an owner, of an owner and a type, of a type, of all;
by start, by stated end and by amount. What is denied has an index of its own, for it is little of much.
*/
CREATE INDEX fact_outKey IF NOT EXISTS FOR (n:Fact) ON (n.outKey);
CREATE INDEX fact_inKey IF NOT EXISTS FOR (n:Fact) ON (n.inKey);
CREATE INDEX fact_outTypeKey IF NOT EXISTS FOR (n:Fact) ON (n.outTypeKey);
CREATE INDEX fact_inTypeKey IF NOT EXISTS FOR (n:Fact) ON (n.inTypeKey);
CREATE INDEX fact_startKey IF NOT EXISTS FOR (n:Fact) ON (n.startKey);
CREATE INDEX fact_typeKey IF NOT EXISTS FOR (n:Fact) ON (n.typeKey);
CREATE INDEX fact_outEndKey IF NOT EXISTS FOR (n:Fact) ON (n.outEndKey);
CREATE INDEX fact_inEndKey IF NOT EXISTS FOR (n:Fact) ON (n.inEndKey);
CREATE INDEX fact_endKey IF NOT EXISTS FOR (n:Fact) ON (n.endKey);
CREATE INDEX fact_outAmountKey IF NOT EXISTS FOR (n:Fact) ON (n.outAmountKey);
CREATE INDEX fact_inAmountKey IF NOT EXISTS FOR (n:Fact) ON (n.inAmountKey);
CREATE INDEX denied_startKey IF NOT EXISTS FOR (n:Denied) ON (n.startKey);
