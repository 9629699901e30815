/*
Some further name of an entity, as it is written, is so.
@takes entity
@takes condition - on the text of `itsName`
@piece
*/
EXISTS { MATCH (#entity)-[:NAMED]->(itsName:Name) WHERE #condition }
