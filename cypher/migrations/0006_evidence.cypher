/*
Statements by their words, folded, and as written for the index that knows Arabic stems; what entities and versions are
described by (relationships that stand are per vocabulary: src/neo4j/relationship-schema.ts). Folded texts of these are there only where folding changes them, so both are indexed. What is denied is walked by its
start, and statements about relationships of one type by their ids.
*/
CREATE FULLTEXT INDEX statementTexts IF NOT EXISTS FOR (n:Statement) ON EACH [n.quoteFold, n.textsFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX statementTextsArabic IF NOT EXISTS FOR (n:Statement) ON EACH [n.quote, n.texts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityTexts IF NOT EXISTS FOR (n:Entity) ON EACH [n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityVersionTexts IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX versionTexts IF NOT EXISTS FOR (n:Version)
ON EACH [n.kind, n.kindFold, n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE INDEX version_status_startKey IF NOT EXISTS FOR (n:Version) ON (n.status, n.startKey);
CREATE INDEX statement_aboutType_id IF NOT EXISTS FOR (n:Statement) ON (n.aboutType, n.id);
