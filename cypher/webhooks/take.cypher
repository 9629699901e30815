/*
Takes the lease of a webhook where nobody else holds it, by the clock of the database. Removing a property takes the lock, so
that of two who come at once one has it.
@param id string
@param holder string - who takes it
@param lease integer - for so many milliseconds
@param position integer - the version behind which one begins that is new
@returns taken boolean
@returns position integer - the version up to which it has been told
@mode write
@bound one row
*/
MERGE (w:Webhook {id: $id})
ON CREATE SET w.position = $position, w.holder = $holder, w.until = 0
REMOVE w.at
WITH w
WITH w, w.holder = $holder OR w.until < timestamp() AS free
SET w.holder = CASE WHEN free THEN $holder ELSE w.holder END
SET w.until = CASE WHEN free THEN timestamp() + $lease ELSE w.until END
RETURN w.holder = $holder AS taken, w.position AS position
