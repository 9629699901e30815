/*
The facts that statements of some origins are about, each record of them once.
@takes origins - who says them, or what they cite, in `origin`
@takes link - SAID_BY or CITES
@takes fact
@piece
*/
CALL () {
  #origins
  MATCH (origin)<-[:#link]-(itsStatement:Statement)
  WITH DISTINCT itsStatement.aboutId AS aboutId
  MATCH (#fact:Fact {id: aboutId})
  RETURN #fact
}
