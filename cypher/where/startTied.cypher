/*
Entities that ties of some types run from, or to.
@takes entity
@takes tie - such as -[:FUNDED]->
@piece
*/
MATCH (#entity)#tie() WITH DISTINCT #entity
