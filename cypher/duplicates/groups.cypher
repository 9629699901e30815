/*
Entities of a kind that have a key in common: an id in another record, the words of a name in any order, a name in one piece
or with initials, or how a name sounds. Of each member of a group it says how it has the key: as a name (w) or as initials
(n), or in which script it sounds so. Those with ids come first, then the smallest groups.
@param kinds strings
@param look integer - how many entities are looked at, by id
@param most integer - how many members of a group are told
@param limit integer - how many groups are told
@takes entity
@takes seen - whether a view knows it
@returns looked integer - how many entities were looked at
@returns total integer - how many groups there are
@returns groups list - of each its size and its members, [id, how]
@mode read
@bound one row; $look entities are looked at
*/
CALL () {
  MATCH (#entity:Entity) WHERE #entity.id > ''
  WITH #entity ORDER BY #entity.id LIMIT $look
  RETURN collect(#entity) AS looked
}
CALL (looked) {
  UNWIND looked AS #entity
  WITH #entity WHERE #entity.kind IN $kinds AND #seen
  WITH #entity,
    [token IN reduce(tokens = [], line IN coalesce(#entity.searchForms, []) + coalesce(#entity.searchRoman, []) |
      tokens + split(line, ' ')) WHERE token STARTS WITH 'w_' OR token STARTS WITH 'n_' |
      ['name ' + substring(token, 2), left(token, 1)]] AS names,
    [line IN coalesce(#entity.search, []) WHERE line CONTAINS ' ' |
      ['words ' + reduce(all = '', word IN COLLECT { UNWIND split(line, ' ') AS word RETURN word ORDER BY word } |
        all + ' ' + word), 'w']] AS orders,
    [token IN reduce(tokens = [], line IN coalesce(#entity.searchSounds, []) | tokens + split(line, ' '))
      WHERE token STARTS WITH 'w' AND substring(token, 2, 1) = '_' AND size(token) > 5 |
      [CASE WHEN substring(token, 1, 1) IN ['h', 'k'] THEN 'coarse ' ELSE 'sound ' END + substring(token, 3),
        substring(token, 1, 1)]] AS sounds,
    [key IN coalesce(#entity.sameAs, []) | ['id ' + key, 'w']] AS ids
  UNWIND names + orders + sounds + ids AS one
  WITH #entity.kind AS kind, one[0] AS key, collect(DISTINCT [#entity.id, one[1]]) AS members
  WITH key, members, size(members) AS count
  WHERE count > 1 AND any(one IN members WHERE one[0] <> members[0][0]) AND
    CASE WHEN key STARTS WITH 'sound ' OR key STARTS WITH 'coarse ' THEN any(one IN members WHERE one[1] <> members[0][1])
      ELSE any(one IN members WHERE one[1] = 'w') END
  WITH key, members, count ORDER BY CASE WHEN key STARTS WITH 'id ' THEN 0 ELSE 1 END, count, key
  WITH collect([count, members[..$most]]) AS alike
  RETURN size(alike) AS total, alike[..$limit] AS groups
}
RETURN size(looked) AS looked, total, groups
