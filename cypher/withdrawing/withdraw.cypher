/*
Has events, joint sums and sources be what they were: they are none any more, and are found when the record is read as of before.
@param rows rows - id, props: sup, supReason
@returns count integer
@mode write
@bound size of $rows
*/
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Event {id: row.id})
  REMOVE n:Event SET n:FormerEvent SET n += row.props
  RETURN n
  UNION ALL
  MATCH (n:Source {id: row.id})
  REMOVE n:Source SET n:FormerSource SET n += row.props
  RETURN n
  UNION ALL
  MATCH (n:Joint {id: row.id})
  REMOVE n:Joint SET n:FormerJoint
  SET n += row.props
  SET n.status = 'RETRACTED', n.versionKey = row.id + '|' + coalesce(n.revision, 1)
  RETURN n
}
RETURN count(n) AS count
