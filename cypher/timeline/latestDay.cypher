/*
The latest day of a change, which its key holds, lies between two days.
@fragment
*/
substring(KEY, range.skip + 8, 7) >= $values.latestSince AND substring(KEY, range.skip + 8, 7) <= $values.latestUntil
