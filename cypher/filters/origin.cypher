/*
Whether a statement is by, or from, one of these; attributed as is said; about an entity of one of these kinds; or
recorded between two moments.
@fragment
*/
  WHEN 'origin' THEN EXISTS {
    OPTIONAL MATCH (STATEMENT)-[:SAID_BY]->(sayer)
    OPTIONAL MATCH (STATEMENT)-[:CITES]->(source:Source)
    OPTIONAL MATCH (about:Entity {id: STATEMENT.aboutId})
    OPTIONAL MATCH (change:Change {seq: STATEMENT.rec})
    WITH sayer, source, about, change
    WHERE CASE TEST.is
      WHEN 'said by' THEN sayer.id IN TEST.v
      WHEN 'cites' THEN source.id IN TEST.v
      WHEN 'by a document' THEN sayer IS NULL
      WHEN 'by a named one' THEN sayer:Entity
      WHEN 'by an unnamed one' THEN sayer:AnonymousSource
      WHEN 'about a kind' THEN about.kind IN TEST.v
      ELSE change.at > TEST.gt AND change.at >= TEST.gte AND change.at < TEST.lt AND change.at <= TEST.lte
    END
  }
