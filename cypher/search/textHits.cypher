/*
What has words in its texts, with what it is, or is about, and what it cites. A hit of a statement counts with the
better of its indexes.
@fragment
*/
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('statementTexts', $words.statements) YIELD node, score
    RETURN node AS s, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('statementTextsArabic', $words.arabic) YIELD node, score
    RETURN node AS s, score / 4 AS score
  }
  WITH s, max(score) AS score
  WHERE true //STATEMENT
  OPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL
  OPTIONAL MATCH (s)-[:CITES]->(source:Source)
  RETURN s.id AS id, 'STATEMENT' AS class, about.kind AS kind, s.aboutType AS type, source.id AS source, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityTexts', $words.entities) YIELD node, score
  WITH node AS e, score
  WHERE true //ENTITY
  RETURN e.id AS id, 'ENTITY' AS class, e.kind AS kind, null AS type, null AS source, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityVersionTexts', $words.entityVersions) YIELD node, score
  WITH node AS v, score
  WHERE v.rec <= $values.known AND v.sup > $values.known
  RETURN v.entityId AS id, 'ENTITY' AS class, v.kind AS kind, null AS type, null AS source, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships($relationshipIndex, $words.relationships) YIELD relationship, score
  WITH relationship AS r, score
  WHERE true //RELATIONSHIP
  RETURN r.id AS id, 'RELATIONSHIP' AS class, null AS kind, type(r) AS type, null AS source, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('versionTexts', $words.versions) YIELD node, score
  WITH node AS v, score
  WHERE true //VERSION
  RETURN v.relId AS id, 'RELATIONSHIP' AS class, null AS kind, v.type AS type, null AS source, score
}
WITH id, class, kind, type, source, score
WHERE ($kinds IS NULL AND $types IS NULL OR kind IN $kinds OR type IN $types) AND ($sources IS NULL OR source IN $sources)
