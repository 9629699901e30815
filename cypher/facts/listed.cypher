/*
Lists of facts that are no one's, and the version of the graph when they were read.
@takes calls - what is read
@takes columns
@returns answer list
@returns version integer
@mode read
@bound a page of each list, and what is asked of each fact; a total looks at all
*/
#calls
WITH [#columns] AS answer
CALL (answer) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }
RETURN answer, version
