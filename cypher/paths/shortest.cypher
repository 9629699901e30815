/*
A shortest path between two entities by the edges of what stands, a row a tie.
@param from string
@param to string
@param avoid strings - ids of entities that it does not go through
@takes arrow - the types, the direction and the longest length
@takes tie
@takes conditions - on each tie
@takes low - the days by which hops keep together; 0 where they need not
@takes high
@returns fromId string
@returns toId string
@returns id string
@returns low integer
@returns high integer
@returns confidence float
@returns sourceCount integer
@mode read
@bound the longest path that the text names
*/
MATCH (x:Entity {id: $from})
MATCH (y:Entity {id: $to})
MATCH p = shortestPath((x)#arrow(y))
WHERE all(#tie IN relationships(p) WHERE #conditions) AND none(n IN nodes(p) WHERE n.id IN $avoid)
UNWIND relationships(p) AS #tie
RETURN startNode(#tie).id AS fromId, endNode(#tie).id AS toId, #tie.id AS id, #low AS low, #high AS high,
  #tie.confidence AS confidence, #tie.sourceCount AS sourceCount
