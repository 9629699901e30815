/*
Sources by id.
@param ids strings
@returns id string
@returns title string?
@returns url string?
@returns language string?
@returns publishedAt string?
@returns description string?
@returns licence string?
@returns archiveUrl string?
@returns archivedAt string?
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
MATCH (s:Source|FormerSource {id: wanted})
RETURN s.id AS id, s.title AS title, s.url AS url, s.language AS language, s.publishedAt AS publishedAt,
  s.description AS description, s.licence AS licence, s.archiveUrl AS archiveUrl, s.archivedAt AS archivedAt
