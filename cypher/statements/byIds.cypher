/*
Statements by id.
@param ids strings
@param known integer - the change as of which they are read
@returns id string
@returns aboutId string
@returns aboutKind string? - of an entity
@returns aboutName string?
@returns quote string?
@returns language string?
@returns textLangs strings?
@returns texts strings?
@returns locator string?
@returns stance string
@returns rank string
@returns aspect string?
@returns property string?
@returns value string?
@returns unit string?
@returns silence boolean?
@returns rec integer - the change that recorded it
@returns sup integer - the change that superseded it
@returns sourceId string?
@returns sourceTitle string?
@returns sourceUrl string?
@returns sourceLanguage string?
@returns sourcePublishedAt string?
@returns sourceDescription string?
@returns sourceLicence string?
@returns sayerId string?
@returns sayerKind string?
@returns sayerName string?
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) WHERE s.rec <= $known
OPTIONAL MATCH (s)-[:CITES]->(source:Source)
OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
OPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL
RETURN
  s.id AS id,
  s.aboutId AS aboutId,
  about.kind AS aboutKind,
  about.name AS aboutName,
  s.quote AS quote,
  s.language AS language,
  s.textLangs AS textLangs,
  s.texts AS texts,
  s.locator AS locator,
  s.stance AS stance,
  s.rank AS rank,
  s.aspect AS aspect,
  s.property AS property,
  s.value AS value,
  s.unit AS unit,
  s.silence AS silence,
  s.rec AS rec,
  s.sup AS sup,
  source.id AS sourceId,
  source.title AS sourceTitle,
  source.url AS sourceUrl,
  source.language AS sourceLanguage,
  source.publishedAt AS sourcePublishedAt,
  source.description AS sourceDescription,
  source.licence AS sourceLicence,
  sayer.id AS sayerId,
  sayer.kind AS sayerKind,
  coalesce(sayer.name, sayer.description) AS sayerName
