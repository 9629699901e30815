/*
The pages of the statements that are by, or cite, many at once, in the order of their ids.
@param owners rows - i and id
@param low string - the id above which they lie
@param high string - the id below which they lie
@param limit integer - rows an owner
@param values map - the values of the conditions
@returns owner integer - the i of the owner
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
@slot walk - by what they hang on the owner, which way, and the conditions
@mode read
@bound $limit rows an owner; all that hang on the owners are looked at
*/
UNWIND $owners AS owner
CALL (owner) {
//@slot walk
}
OPTIONAL MATCH (s)-[:CITES]->(source:Source)
OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
OPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL
RETURN owner.i AS owner,
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
