/*
How many voices are in the statements about something: who is named or not named counts once, and for what is attributed to
nobody what is cited does.
@takes about - the id of what they are about
@takes conditions - on `itsStatement`
@piece
*/
COUNT {
  MATCH (itsStatement:Statement {aboutId: #about}) WHERE #conditions
  OPTIONAL MATCH (itsStatement)-[:SAID_BY]->(itsSayer)
  OPTIONAL MATCH (itsStatement)-[:CITES]->(itsSource:Source)
  RETURN DISTINCT coalesce(itsSayer.id, itsSource.id, '') AS itsVoice
}
