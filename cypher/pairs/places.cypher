/*
The last place of what may be pairs that is looked at, and the next one.
@takes fact
@takes partner
@takes last - how many are looked at, less one
@takes mark - stands between the two keys of a place
@piece
*/
WITH #fact, #partner SKIP #last LIMIT 2
WITH collect(#fact.startKey + #mark + #partner.startKey) AS places
