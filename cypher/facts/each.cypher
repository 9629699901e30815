/*
A walk for each of several ranges of one key.
@takes ranges - low, high, skip and part of each
@takes inner - what the walk reads: its range, and the owner
@takes walk
@takes result
@piece
*/
UNWIND #ranges AS range
CALL (#inner) {
  #walk
}
RETURN #result
