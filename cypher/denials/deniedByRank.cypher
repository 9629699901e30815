/*
A statement of one of some ranks denies it; a silence says nothing.
@fragment
*/
EXISTS {
  MATCH (s:Statement {aboutId: REL.relId})
  WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks
    AND s.stance = 'DENIES' AND s.aspect IS NULL AND s.silence IS NULL
}
