/*
The ids of the entities that were merged into one, or into one that was merged into it, as of a change.
@takes entity
@takes known
@piece
*/
COLLECT {
  MATCH (former:FormerEntity)-[into:MERGED_INTO]->{1,50}(#entity) WHERE all(one IN into WHERE one.rec <= #known)
  RETURN former.id ORDER BY former.id
}
