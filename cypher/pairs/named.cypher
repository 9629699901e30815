/*
The entities that some facts name, each once.
@takes walks
@takes fact
@takes field
@takes most
@takes list
@piece
*/
CALL () {
  #walks
  WITH DISTINCT #fact.#field AS id LIMIT #most
  RETURN collect(id) AS #list
}
