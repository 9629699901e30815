/*
For the workers of Jest: a database that is started by a test lives for a minute, half of which Java's second compiler
would take. Those that all tests share are started before, by globalSetup, and gain by it.
*/
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
