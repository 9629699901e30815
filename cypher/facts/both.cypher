/*
The entities at both ends of a fact.
@takes fact
@takes from
@takes to
@takes label - of entities that a view may see
@piece
*/
MATCH (#from:#label {id: #fact.fromId})
MATCH (#to:#label {id: #fact.toId})
