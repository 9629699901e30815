/*
The snapshots that were taken, the latest first.
@param names strings? - only these; null is all
@param limit integer
@returns name string
@returns version integer - the number of the last change that it holds
@returns knownAt string - when that was
@returns at string - when it was taken
@returns actor string
@returns records integer
@returns sha256 string
@returns erasedSince boolean - whether something that it held may have been erased
@mode read
@bound $limit
*/
MATCH (n:Snapshot) WHERE $names IS NULL OR n.name IN $names
RETURN n.name AS name, n.version AS version, n.knownAt AS knownAt, n.at AS at, n.actor AS actor, n.records AS records,
  n.sha256 AS sha256, EXISTS { MATCH (t:Tombstone) WHERE t.rec > n.version } AS erasedSince
ORDER BY version DESC, name LIMIT $limit
