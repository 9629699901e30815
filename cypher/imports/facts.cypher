/*
Of facts that are recorded now: the change since which each is, without having been withdrawn in between, whether an import made it
so, what it said then and says now, and whether others give evidence about it.
@param ids strings
@param import string
@param current integer - what sup is of what is recorded now
@returns id string
@returns seq integer
@returns own boolean
@returns before string - its document
@returns now string
@returns others boolean
@mode read
@bound the records of $ids and the statements about them
*/
UNWIND $ids AS wanted
MATCH (f:Fact {current: wanted}) WHERE f.sup = $current
CALL (wanted) {
  MATCH (m:Fact {id: wanted})
  WHERE m.revision = 1 OR EXISTS { MATCH (w:Fact {id: wanted}) WHERE w.revision = m.revision - 1 AND w.undone }
  RETURN m ORDER BY m.revision DESC LIMIT 1
}
RETURN wanted AS id, m.rec AS seq, EXISTS { MATCH (c:Change {seq: m.rec}) WHERE c.import = $import } AS own,
  m.doc AS before, f.doc AS now, EXISTS {
    MATCH (s:Statement {aboutId: wanted})
    WHERE s.sup = $current AND NOT EXISTS { MATCH (c:Change {seq: s.rec}) WHERE c.import = $import }
  } AS others
