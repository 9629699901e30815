/*
What is stored under ids, relationships aside: properties, and what hangs on a node in the order it was given.
@param ids strings
@returns id string
@returns class string
@returns props map
@returns parts list - names: text, lang, usage, source; participants: id, role; statements: source, sayer
@slot branches - one for each class
@mode read
@bound size of $ids
*/
UNWIND $ids AS wanted
CALL (wanted) {
//@slot branches
}
RETURN wanted AS id, class, properties(n) AS props, parts
