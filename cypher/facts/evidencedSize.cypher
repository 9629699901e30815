/*
How many statements some origins have at most, and how many facts there are: from the degree store and the count store.
@takes origins - who says them, or what they cite, in `origin`
@takes link - SAID_BY or CITES
@returns statements integer
@returns facts integer
@mode read
@bound one row; all that conditions on sources are tried on are looked at
*/
CALL () {
  #origins
  RETURN coalesce(sum(COUNT { (origin)<-[:#link]-() }), 0) AS statements
}
RETURN statements, COUNT { (:Fact) } AS facts
