/*
The values of one attribute of entities, each with how many entities have it, most first; a part of them.
@takes found - the entities
@takes entity
@takes prefix - what is kept of the attribute begins with it
@param from integer - the place of the first one
@param to integer - the place behind the last one
@returns total integer
@returns rows list - value, count
@mode read
@bound $to - $from rows; all that the start finds are looked at
*/
CALL () {
  #found
  UNWIND [item IN #entity.attributeTexts WHERE item STARTS WITH #prefix] AS item
  WITH substring(item, size(#prefix)) AS text, count(*) AS count ORDER BY count DESC, text
  RETURN collect([text, count]) AS groups
}
RETURN size(groups) AS total, groups[$from..$to] AS rows
