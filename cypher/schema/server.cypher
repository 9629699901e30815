/*
The version of the server, such as 5.26.3, 5.27-aura or 2025.06.0.
@returns version string
@mode read
@bound one row
*/
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
