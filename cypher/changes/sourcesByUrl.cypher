/*
The sources that have some addresses; of several with one the first by id.
@param rows rows - url, key: the hash by which it is found
@returns url string
@returns id string
@mode read
@bound size of $rows
*/
UNWIND $rows AS row
MATCH (s:Source {urlKey: row.key}) WHERE s.url = row.url
RETURN row.url AS url, min(s.id) AS id
