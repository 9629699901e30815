/*
The facts of a type that stand from one entity to another, by their edges, looked for at the one that has fewer.
@takes from
@takes to
@takes fact
@takes type
@takes seen
@takes apart - whether they are of another time
@piece
*/
MATCH (#from)-[#fact:#type]->(#to) WHERE #seen
RETURN #fact, false AS denied, #apart AS apart
