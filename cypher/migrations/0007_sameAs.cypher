/*
Entities are found by what they are called in other records: each such id is one word, made of the record and the id there.
*/
CREATE FULLTEXT INDEX entitySameAs IF NOT EXISTS FOR (n:Entity) ON EACH [n.sameAs]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
