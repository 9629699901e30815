/*
What versions of relationships are walked by where the ends of periods are the order.
*/
CREATE INDEX version_endKey IF NOT EXISTS FOR (n:Version) ON (n.endKey);
CREATE INDEX version_fromEndKey IF NOT EXISTS FOR (n:Version) ON (n.fromEndKey);
CREATE INDEX version_toEndKey IF NOT EXISTS FOR (n:Version) ON (n.toEndKey);
