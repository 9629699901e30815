/*
Changes in their order.
@param after integer
@param upTo integer
@returns changes list - number, moment (ISO 8601 in UTC with milliseconds), actor, subjects, an action for each of these
@mode read
@bound one row of the changes behind $after up to $upTo, which are chosen by their sizes (cypher/feed/sizes.cypher)
*/
MATCH (c:Change) WHERE c.seq > $after AND c.seq <= $upTo
WITH c ORDER BY c.seq
RETURN collect([c.seq, c.at, c.actor, c.subjects, c.actions]) AS changes
