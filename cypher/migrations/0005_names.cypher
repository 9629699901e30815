/*
Names are searched by other ways to write them, in Latin letters and by their sounds too. What entities hold of their names
before this is made anew with it (src/graph/changes/names.ts).
*/
DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity)
ON EACH [n.search, n.searchForms, n.searchRoman, n.searchSounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
