/*
What has words in its texts, of several classes.
@takes branches - one for each
@takes wanted - which kinds, types and sources
@piece
*/
CALL () {
  #branches
}
WITH id, class, kind, type, source, score
WHERE #wanted
