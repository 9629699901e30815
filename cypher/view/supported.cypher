/*
A statement of one of some ranks, no silence, supports a fact; what no statement is about counts as one of normal rank.
@takes fact
@takes known
@takes ranks
@takes unstated
@piece
*/
(#unstated AND NOT EXISTS {
  MATCH (itsStatement:Statement {aboutId: #fact.id}) WHERE itsStatement.rec <= #known AND itsStatement.sup > #known
} OR EXISTS {
  MATCH (itsStatement:Statement {aboutId: #fact.id})
  WHERE itsStatement.rec <= #known AND itsStatement.sup > #known AND itsStatement.rank IN #ranks
    AND itsStatement.stance = 'SUPPORTS' AND itsStatement.aspect IS NULL AND itsStatement.silence IS NULL
})
