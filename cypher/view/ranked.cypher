/*
A statement of one of some ranks, no silence, supports it; what no statement is about counts as one of normal rank.
@fragment
*/
($values.unstated AND NOT EXISTS {
  MATCH (s:Statement {aboutId: IDOF}) WHERE s.rec <= $values.known AND s.sup > $values.known
} OR EXISTS {
  MATCH (s:Statement {aboutId: IDOF})
  WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks
    AND s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL
})
