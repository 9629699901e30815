/*
Entities are found by an attribute and its value: each is one word, made of both, whatever the names of attributes are. What
entities and facts hold of their attributes for that is made anew for data of before (src/graph/changes/attributes.ts).
*/
CREATE FULLTEXT INDEX entityAttributes IF NOT EXISTS FOR (n:Entity) ON EACH [n.attributeKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
