/*
Several walks put together into one list, cut to the page before anything more is read.
@takes scope
@takes walks
@takes distinct - empty, or DISTINCT where walks may meet the same fact
@takes carried
@takes way
@takes limit
@piece
*/
CALL (#scope) {
  #walks
}
WITH #distinct #carried, tail, part ORDER BY part, tail #way LIMIT #limit
