/*
A tie to itself is met by the walk of the starts; the walk of the ends leaves it out.
@fragment
*/
r.fromId <> r.toId
