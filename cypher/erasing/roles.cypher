/*
The parts in events that are told in some words.
@param words strings - in small letters
@returns edge string
@returns role string
@returns event string
@mode read
@bound all parts in events are looked at
*/
MATCH (n:Event|FormerEvent)-[part:PARTICIPANT|WAS_PARTICIPANT]->()
WHERE any(word IN $words WHERE toLower(part.role) CONTAINS word)
RETURN elementId(part) AS edge, part.role AS role, n.id AS event
