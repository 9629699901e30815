/*
Whether some statement, of those that a view sees, about a relationship is by, or from, one of these; or supports the fact itself, which
a silence does not, and is attributed as is said.
@fragment
*/
  WHEN 'statement' THEN EXISTS {
    MATCH (s:Statement {aboutId: IDOF})
    WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks
    OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)
    OPTIONAL MATCH (s)-[:CITES]->(source:Source)
    WITH s, sayer, source
    WHERE CASE TEST.is
      WHEN 'said by' THEN sayer.id IN TEST.v
      WHEN 'cites' THEN source.id IN TEST.v
      ELSE s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL AND CASE TEST.is
        WHEN 'by a document' THEN sayer IS NULL
        WHEN 'by a named one' THEN sayer:Entity
        WHEN 'not anonymous' THEN sayer IS NULL OR NOT sayer:AnonymousSource
        ELSE true
      END
    END
  }
