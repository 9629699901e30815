/*
The events and joint sums in which some entities took part, or which relationships that go have named, and which nobody else takes
part in and no other relationship names.
@param ids strings
@param gone strings - relationships
@param spans strings - whom a merge that was taken back had them be, and the change that merged: id and number with | between
@returns id string
@returns class string - Event or Joint
@returns goes boolean - whether nothing else is left of it
@mode read
@bound what $ids take part in; all relationships that name an event are looked at
*/
CALL () {
  UNWIND $ids AS wanted
  MATCH (:Entity|FormerEntity {id: wanted})<-[:PARTICIPANT|WAS_PARTICIPANT]-(n) RETURN n.id AS id, 'Event' AS class
  UNION
  UNWIND $ids AS wanted
  MATCH (:Entity|FormerEntity {id: wanted})<-[:SHARED_BY|WAS_SHARED_BY]-(n) RETURN n.id AS id, 'Joint' AS class
  UNION
  UNWIND $gone AS fact
  MATCH (f:Fact {id: fact}) WHERE f.jointId IS NOT NULL RETURN f.jointId AS id, 'Joint' AS class
  UNION
  UNWIND $gone AS fact
  MATCH (f:Fact {id: fact}) WHERE f.eventIds IS NOT NULL
  UNWIND f.eventIds AS id
  RETURN id, 'Event' AS class
}
WITH class, collect(DISTINCT id) AS found
CALL (class, found) {
  MATCH (f:Fact) WHERE class = 'Event' AND f.eventIds IS NOT NULL AND NOT f.id IN $gone
  UNWIND f.eventIds AS id
  WITH DISTINCT id WHERE id IN found
  RETURN collect(id) AS named
}
UNWIND found AS id
RETURN id, class, NOT id IN named AND CASE class
  WHEN 'Event' THEN NOT EXISTS {
    MATCH (n:Event|FormerEvent {id: id})-[part:PARTICIPANT|WAS_PARTICIPANT]->(other)
    WHERE NOT other.id IN $ids AND NOT other.id + '|' + coalesce(part.rec, '') IN $spans
  }
  ELSE NOT EXISTS { MATCH (f:Fact {jointId: id}) WHERE NOT f.id IN $gone } AND NOT EXISTS {
    MATCH (n:Joint|FormerJoint {id: id})-[part:SHARED_BY|WAS_SHARED_BY]->(other)
    WHERE NOT other.id IN $ids AND NOT other.id + '|' + coalesce(part.rec, '') IN $spans
  }
END AS goes
