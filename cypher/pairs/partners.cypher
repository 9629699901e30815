/*
The facts that may be paired with another one, in their order.
@takes fact
@takes partner
@takes walk
@takes most - of one fact
@piece
*/
CALL (#fact) {
  #walk
  WITH #partner ORDER BY #partner.startKey DESC LIMIT #most
  RETURN #partner
}
