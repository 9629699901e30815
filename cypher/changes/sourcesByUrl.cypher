/*
The sources that have some addresses; of several with one the first by id.
@param urls strings
@returns url string
@returns id string
@mode read
@bound size of $urls
*/
UNWIND $urls AS wanted
MATCH (s:Source) USING TEXT INDEX s:Source(url)
WHERE s.url STARTS WITH wanted AND s.url = wanted
RETURN wanted AS url, min(s.id) AS id
