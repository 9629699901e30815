/*
All that holds one of some words in a text, but for what goes.
@param words strings - in small letters
@param ids strings - entities that go
@param gone map - all else that goes, by id
@returns node string
@returns labels strings
@returns props map
@returns owner string? - the entity of a name
@mode read
@bound all nodes are looked at
*/
MATCH (n)
WHERE NOT n:Migration AND NOT n:Tombstone AND NOT n:Change AND NOT n:WriteKey AND NOT n:Webhook AND NOT n:Snapshot
  AND NOT coalesce(n.id, n.was, n.entityId, '') IN $ids AND $gone[coalesce(n.id, n.was, '')] IS NULL
  AND any(key IN keys(n) WHERE CASE
    WHEN n[key] IS :: STRING NOT NULL THEN any(word IN $words WHERE toLower(n[key]) CONTAINS word)
    WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN any(text IN n[key] WHERE any(word IN $words WHERE toLower(text) CONTAINS word))
    ELSE false
  END)
WITH n, CASE WHEN n:Name OR n:FormerName THEN COLLECT { MATCH (n)<-[:NAMED]-(e) RETURN e.id }[0] END AS owner
WHERE owner IS NULL OR NOT owner IN $ids
RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS props, owner
