/*
What is told of a source.
@takes source
@piece
*/
[#source.id, #source.title, #source.url, #source.language, #source.publishedAt, #source.description, #source.licence,
  #source.archiveUrl, #source.archivedAt]
