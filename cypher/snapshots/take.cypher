/*
Notes a snapshot of the graph as it is, as a change of its own that comes at a later moment than the one before: so the
moment of that one tells all that the snapshot holds, and nothing more. Nothing is noted when something was written since.
@param version integer - the number of the last change that it holds
@param subject string - what the change is about
@param props map
@returns seq integer
@mode write
@bound one row
*/
MATCH (c:Counter {id: 'changes'})
REMOVE c.at
WITH c WHERE c.n = $version
SET c.n = c.n + 1
CREATE (n:Snapshot) SET n = $props, n.version = $version, n.rec = c.n
CREATE (:Change {seq: c.n, at: n.at, actor: n.actor, subjects: [$subject], actions: ['CREATED']})
RETURN c.n AS seq
