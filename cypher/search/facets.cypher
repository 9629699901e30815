/*
What those are, or are about, and cite that have words in their texts, counted: of the best ones.
@takes hits
@takes most - how many are counted
@returns groups list - class, kind, type, source, count
@mode read
@bound one row
*/
#hits
WITH class, kind, type, source, score, id ORDER BY score DESC, id LIMIT #most
WITH class, kind, type, source, count(*) AS count
RETURN collect([class, kind, type, source, count]) AS groups
