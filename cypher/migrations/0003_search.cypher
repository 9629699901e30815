/*
Names are folded before they are stored, so the first index only splits them into words; no word is left out, or "The
Who" would not be found. The second one holds the names as written and knows Arabic stems.
*/
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityNamesArabic IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchArabic]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}};
