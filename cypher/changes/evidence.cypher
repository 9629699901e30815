/*
The current statements about relationships, as far as a summary needs them.
@param ids strings
@param current integer - what sup is of a current statement
@returns id string
@returns aboutId string
@returns stance string
@returns rank string
@returns aspect string?
@returns silence boolean
@returns sourceId string?
@returns publishedAt string?
@returns sayerId string?
@returns sayerNamed boolean
@mode read
@bound the statements about $ids
*/
UNWIND $ids AS wanted
MATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current
OPTIONAL MATCH (s)-[:CITES]->(x:Source)
OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
RETURN s.id AS id, s.aboutId AS aboutId, s.stance AS stance, s.rank AS rank, s.aspect AS aspect,
  coalesce(s.silence, false) AS silence, x.id AS sourceId, x.publishedAt AS publishedAt, sayer.id AS sayerId,
  coalesce(sayer:Entity, false) AS sayerNamed
