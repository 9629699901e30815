/*
A statement of one of some ranks, no silence, supports a fact; what no statement is about counts as one of normal rank.
@takes fact
@takes known
@takes ranks
@takes unstated
@piece
*/
(#unstated AND NOT EXISTS {
  MATCH (s:Statement {aboutId: #fact.id}) WHERE s.rec <= #known AND s.sup > #known
} OR EXISTS {
  MATCH (s:Statement {aboutId: #fact.id})
  WHERE s.rec <= #known AND s.sup > #known AND s.rank IN #ranks
    AND s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL
})
