/*
What names who says it; an entity has a kind.
@takes sayer
@piece
*/
[#sayer.id, #sayer.kind, coalesce(#sayer.name, #sayer.description)]
