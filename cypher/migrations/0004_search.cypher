/*
Texts are folded before they are stored, so most indexes only split them into words; no word is left out, or "The Who"
would not be found. Those for Arabic hold texts as written and know Arabic stems. A description is stored folded only
where folding changes it, so both are indexed.
*/
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityNamesArabic IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchArabic]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityTexts IF NOT EXISTS FOR (n:Entity) ON EACH [n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entityVersionTexts IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX factTexts IF NOT EXISTS FOR (n:Fact) ON EACH [n.kind, n.kindFold, n.description, n.descriptionFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX statementTexts IF NOT EXISTS FOR (n:Statement) ON EACH [n.quoteFold, n.textsFold]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX statementTextsArabic IF NOT EXISTS FOR (n:Statement) ON EACH [n.quote, n.texts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}};
