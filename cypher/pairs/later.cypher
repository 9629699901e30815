/*
A day so much later by the calendar; an unknown start and an open end stay.
@takes day
@takes months
@takes days
@piece
*/
CASE WHEN -9999999 < #day AND #day < 9999999
  THEN duration.inDays(date({year: 0}), date({year: 0}) + duration({days: #day}) + duration({months: #months, days: #days})).days
  ELSE #day END
