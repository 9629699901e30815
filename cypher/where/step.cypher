/*
From entities to those that are tied to them.
@takes entity
@takes near - a name for those that the step begins with
@takes tie - from those it leads to, such as -[:FUNDED]->
@piece
*/
WITH #entity AS #near MATCH (#entity)#tie(#near) WITH DISTINCT #entity
