/*
The relationships between a connection and the few that share it, those with the best evidence first.
@takes other
@takes between
@takes tie
@takes limit
@takes record - finds the fact of a tie
@takes fact
@takes calls - what is read below each
@takes columns
@takes list
@piece
*/
CALL (#other) {
  #between
  WITH #tie ORDER BY #tie.confidence DESC, #tie.sourceCount DESC, #tie.id LIMIT #limit
  #record
  #calls
  RETURN collect([#fact.fromId, #fact.toId, #columns]) AS #list
}
