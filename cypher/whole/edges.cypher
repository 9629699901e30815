/*
The edges of a node that are facts of their own, each with the id that it leads to.
@takes node
@takes types
@piece
*/
COLLECT {
  MATCH (#node)-[r:#types]->(t)
  WITH type(r) AS type, coalesce(t.current, t.id) AS to, properties(r) AS props
  RETURN {type: type, to: to, props: props} ORDER BY type, to, coalesce(props.order, 0), coalesce(props.sup, 0)
}
