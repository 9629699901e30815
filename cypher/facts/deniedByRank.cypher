/*
A statement of one of some ranks denies a fact; a silence says nothing.
@takes fact
@takes known
@takes ranks
@piece
*/
EXISTS {
  MATCH (s:Statement {aboutId: #fact.id})
  WHERE s.rec <= #known AND s.sup > #known AND s.rank IN #ranks
    AND s.stance = 'DENIES' AND s.aspect IS NULL AND s.silence IS NULL
}
