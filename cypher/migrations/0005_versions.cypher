/*
What versions of relationships are walked by where amounts are the order, and the moments of changes.
*/
CREATE INDEX version_fromAmountKey IF NOT EXISTS FOR (n:Version) ON (n.fromAmountKey);
CREATE INDEX version_toAmountKey IF NOT EXISTS FOR (n:Version) ON (n.toAmountKey);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
