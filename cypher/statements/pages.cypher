/*
The pages of the statements, as they were known, about many relationships or entities at once, preferred ones first.
@param owners rows - i, and the key range low..high, both ends excluded
@param limit integer - rows an owner
@param known integer - the change as of which they are read
@param ranks strings - only these
@returns owner integer - the i of the owner
@returns key string
@returns id string
@returns aboutId string
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
@slot walk - which way
@mode read
@bound $limit rows an owner
*/
UNWIND $owners AS owner
CALL (owner) {
//@slot walk
}
OPTIONAL MATCH (s)-[:CITES]->(source:Source)
OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
RETURN owner.i AS owner, s.key AS key,
  s.id AS id,
  s.aboutId AS aboutId,
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
