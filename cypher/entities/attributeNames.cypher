/*
The names of the attributes of entities, each with how many entities have it, most first; a part of them.
@takes found - the entities
@takes entity
@takes nul - what parts a name from its value
@param from integer - the place of the first one
@param to integer - the place behind the last one
@returns total integer
@returns rows list - name, count
@mode read
@bound $to - $from rows; all that the start finds are looked at
*/
CALL () {
  #found
  UNWIND #entity.attributeTexts AS item
  WITH DISTINCT #entity, split(item, #nul)[0] AS text
  WITH text, count(*) AS count ORDER BY count DESC, text
  RETURN collect([text, count]) AS groups
}
RETURN size(groups) AS total, groups[$from..$to] AS rows
